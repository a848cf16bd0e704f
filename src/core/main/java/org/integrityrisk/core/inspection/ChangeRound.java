package org.integrityrisk.core.inspection;

import java.util.Map;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Drops a check that will not be made, and says what became of a suggestion.
 *
 * <p>Codes of problems: {@code inspection.reason-required}, {@code inspection.too-long}.
 */
public final class ChangeRound {

  private static final int LONGEST = 2000;

  private final LoadRound loading;
  private final CheckRounds rounds;
  private final RoundTasks tasks;
  private final Audit audit;

  public ChangeRound(LoadRound loading, CheckRounds rounds, RoundTasks tasks, Audit audit) {
    this.loading = loading;
    this.rounds = rounds;
    this.tasks = tasks;
    this.audit = audit;
  }

  /**
   * Drops a check.
   *
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when it is no longer planned
   */
  public CheckRound drop(String user, String id, String reason) {
    CheckRound round = allowed(user, id);
    if (reason.isBlank()) {
      throw DomainException.invalid(Problem.of("inspection.reason-required").at("reason"));
    }
    checkLength(reason, "reason");
    if (round.state() != RoundState.PLANNED) {
      throw Refusals.outOfTurn(id, round.state().code());
    }
    CheckRound dropped = round.dropped();
    rounds.save(dropped);
    tasks.follow(dropped);
    audit.write(user, "check-round.drop", id, Map.of(), Map.of("reason", reason.strip()));
    return dropped;
  }

  /**
   * Says whether a suggestion was taken up.
   *
   * @param number place of the suggestion in the record, from 1
   * @throws DomainException NOT_FOUND, INVALID or FORBIDDEN
   */
  public CheckRound answer(String user, String id, int number, boolean takenUp, String note) {
    CheckRound round = allowed(user, id);
    checkLength(note, "note");
    RoundRecord record = round.record().orElseThrow(() -> Refusals.notFound(id));
    if (number < 1 || number > record.tallies().suggestions().size()) {
      throw Refusals.notFound(id + "/" + number);
    }
    Suggestion before = record.tallies().suggestions().get(number - 1);
    Suggestion after = new Suggestion(before.text(), takenUp, note.strip());
    CheckRound changed = round.recorded(record.with(record.tallies().with(number, after)));
    rounds.save(changed);
    audit.write(user, "check-round.suggestion", id, described(before), described(after));
    return changed;
  }

  private CheckRound allowed(String user, String id) {
    CheckRound round = loading.find(user, id);
    if (!loading.access(user, round.project()).mayRecord(round)) {
      throw Refusals.forbidden(id);
    }
    return round;
  }

  private static void checkLength(String text, String field) {
    if (text.length() > LONGEST) {
      throw DomainException.invalid(PlanRound.tooLong(LONGEST).at(field));
    }
  }

  private static Map<String, String> described(Suggestion suggestion) {
    return Map.of(
        "text", suggestion.text(),
        "takenUp", Boolean.toString(suggestion.takenUp()),
        "note", suggestion.note());
  }
}
