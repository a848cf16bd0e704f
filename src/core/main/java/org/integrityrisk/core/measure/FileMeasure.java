package org.integrityrisk.core.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Files a measure with the superior where the regime wants that: sent under a number, and then
 * taken on record there, or refused, upon which it goes back for revision.
 *
 * <p>Codes of problems, all starting {@code measure.}: {@code number-required}, {@code
 * number-too-long}, {@code date-in-future}, {@code before-sending}, {@code note-required}, {@code
 * note-too-long}.
 */
public final class FileMeasure {

  private static final int LONGEST_NUMBER = 200;

  private final LoadMeasure loading;
  private final ActOnMeasure acting;
  private final Clock clock;

  public FileMeasure(LoadMeasure loading, ActOnMeasure acting, Clock clock) {
    this.loading = loading;
    this.acting = acting;
    this.clock = clock;
  }

  /**
   * Records that the present version was sent.
   *
   * @param number the sender's number
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when nothing is to be sent
   */
  public LoadedMeasure send(String user, String key, String number, LocalDate sent) {
    LoadedMeasure loaded = loading.forUser(user, key);
    Problems problems = new Problems();
    if (number.isBlank()) {
      problems.add(Problem.of("measure.number-required").at("number"));
    }
    addFrame(problems, number, sent);
    problems.throwIfAny();
    checkTurn(loaded, FilingStage.TO_SEND);
    return acting.act(loaded, Deed.of(MeasureActKind.SENT, "").under(number).on(sent), List.of());
  }

  /**
   * Records what the superior did with it.
   *
   * @param number the superior's number, may be empty
   * @param reason why it was refused, or a remark
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when no reply is awaited
   */
  public LoadedMeasure reply(
      String user, String key, boolean received, LocalDate day, String number, String reason) {
    LoadedMeasure loaded = loading.forUser(user, key);
    Problems problems = new Problems();
    addFrame(problems, number, day);
    problems.addAll(MeasureRules.note(reason, !received, "reason"));
    if (sent(loaded).filter(day::isBefore).isPresent()) {
      problems.add(Problem.of("measure.before-sending").at("date"));
    }
    problems.throwIfAny();
    checkTurn(loaded, FilingStage.SENT);
    MeasureActKind kind = received ? MeasureActKind.RECEIVED : MeasureActKind.REFUSED;
    return acting.act(
        loaded, Deed.of(kind, reason).under(number).on(day), changes(loaded, received));
  }

  /** Whether the user may record now that the measure was sent. */
  public static boolean maySend(LoadedMeasure loaded) {
    return isOpen(loaded) && is(loaded, FilingStage.TO_SEND) && loaded.isFiledByUser();
  }

  /** Whether the user may record the superior's reply now. */
  public static boolean mayReply(LoadedMeasure loaded) {
    return isOpen(loaded) && is(loaded, FilingStage.SENT) && loaded.isFiledByUser();
  }

  /** Whether a version waits to be sent, or was sent and waits for the reply. */
  static boolean isAwaited(LoadedMeasure loaded) {
    return isOpen(loaded) && (is(loaded, FilingStage.TO_SEND) || is(loaded, FilingStage.SENT));
  }

  private static void checkTurn(LoadedMeasure loaded, FilingStage wanted) {
    if (!loaded.isFiledByUser()) {
      throw Refusals.forbidden(loaded.measure().key());
    }
    if (!isOpen(loaded) || !is(loaded, wanted)) {
      throw Refusals.outOfTurn(loaded.measure().key(), loaded.file().filing().code());
    }
  }

  private static boolean is(LoadedMeasure loaded, FilingStage stage) {
    return loaded.file().filing() == stage;
  }

  /** One that has lost its effect is revised first; one that is closed needs no record. */
  private static boolean isOpen(LoadedMeasure loaded) {
    MeasureState state = loaded.measure().state();
    return state == MeasureState.PLANNED || state == MeasureState.IN_FORCE;
  }

  private static List<Map<String, String>> changes(LoadedMeasure loaded, boolean received) {
    boolean holds = loaded.measure().state() == MeasureState.IN_FORCE;
    return !received && holds
        ? List.of(MeasureStep.MOVE.with(MeasureState.INEFFECTIVE.code()))
        : List.of();
  }

  private void addFrame(Problems problems, String number, LocalDate day) {
    if (number.length() > LONGEST_NUMBER) {
      problems.add(Problem.of("measure.number-too-long", "" + LONGEST_NUMBER).at("number"));
    }
    if (day.isAfter(LocalDate.now(clock))) {
      problems.add(Problem.of("measure.date-in-future").at("date"));
    }
  }

  private static Optional<LocalDate> sent(LoadedMeasure loaded) {
    List<MeasureAct> all = loaded.file().of(MeasureActKind.SENT);
    return all.isEmpty() ? Optional.empty() : all.get(all.size() - 1).day();
  }
}
