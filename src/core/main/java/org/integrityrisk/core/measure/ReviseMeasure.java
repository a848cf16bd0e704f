package org.integrityrisk.core.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Puts a measure differently: one that was sent back, or one that is still planned. It is planned
 * again then, and goes through review and filing anew where the regime asks for them. Every version
 * is kept.
 *
 * <p>Codes of problems: those of a new measure, {@code measure.nothing-revised}, {@code
 * measure.note-required}.
 */
public final class ReviseMeasure {

  private final LoadMeasure loading;
  private final ActOnMeasure acting;
  private final People people;
  private final Clock clock;

  public ReviseMeasure(LoadMeasure loading, ActOnMeasure acting, People people, Clock clock) {
    this.loading = loading;
    this.acting = acting;
    this.people = people;
    this.clock = clock;
  }

  /**
   * Revises.
   *
   * @param reason what was changed and why
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when it is in force or
   *     closed
   */
  public LoadedMeasure revise(String user, String key, MeasureContent content, String reason) {
    // load
    LoadedMeasure loaded = loading.forUser(user, key);
    // validate
    MeasureContent complete = validate(loaded, content, reason);
    // check rights
    if (!isEntitled(loaded)) {
      throw Refusals.forbidden(key);
    }
    if (!isOpen(loaded)) {
      throw Refusals.outOfTurn(key, loaded.measure().state().code());
    }
    // act, audit and publish
    return acting.act(
        loaded, Deed.version(MeasureActKind.REVISED, complete, reason), changes(loaded));
  }

  /** Whether the user may revise the measure now. */
  public static boolean mayRevise(LoadedMeasure loaded) {
    return isOpen(loaded) && isEntitled(loaded);
  }

  private static boolean isEntitled(LoadedMeasure loaded) {
    return loaded.isResponsible() || loaded.isLed();
  }

  private static boolean isOpen(LoadedMeasure loaded) {
    MeasureState state = loaded.measure().state();
    return state == MeasureState.INEFFECTIVE || state == MeasureState.PLANNED;
  }

  private static List<Map<String, String>> changes(LoadedMeasure loaded) {
    List<Map<String, String>> changes = new ArrayList<>();
    changes.add(MeasureStep.REWRITE.with(""));
    if (loaded.measure().state() == MeasureState.INEFFECTIVE) {
      changes.add(MeasureStep.MOVE.with(MeasureState.PLANNED.code()));
    }
    return changes;
  }

  private MeasureContent validate(LoadedMeasure loaded, MeasureContent content, String reason) {
    MeasureRules rules =
        new MeasureRules(loaded.points().get(0).regime(), people, LocalDate.now(clock));
    Problems problems = new Problems();
    problems.addAll(rules.check(content));
    problems.addAll(MeasureRules.note(reason, true, "reason"));
    problems.throwIfAny();
    MeasureContent complete = rules.complete(content);
    if (complete.equals(loaded.measure().content())) {
      throw DomainException.invalid(Problem.of("measure.nothing-revised").at("content"));
    }
    return complete;
  }
}
