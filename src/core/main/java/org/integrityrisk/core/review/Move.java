package org.integrityrisk.core.review;

import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.core.regime.StepKind;

/**
 * One move of a risk point along its chain, as handed to the host's workflow and from there to
 * {@code RecordOpinion}.
 *
 * @param decision what is decided
 * @param actor user key of the one who decides; in a meeting, of the one who records it
 * @param text opinion or reason, may be empty where none is demanded
 * @param way how it was decided: by a person of their own, in a meeting, by a publicity, by a
 *     filing
 * @param record id of the meeting, publicity or filing that decided; empty for a person's own
 *     decision
 * @param held day of the meeting, or of the superior's reply to a filing; empty when the decision
 *     holds from the moment on at which it is recorded
 * @param overruling another level than the proposed one
 */
public record Move(
    Decision decision,
    String actor,
    String text,
    StepKind way,
    String record,
    Optional<LocalDate> held,
    Optional<Overruling> overruling) {

  /** Most characters of what is written. */
  public static final int LONGEST_TEXT = 4000;

  /** A person's own decision, with the level left as it is. */
  public static Move of(Decision decision, String actor, String text) {
    return new Move(decision, actor, text, StepKind.REVIEW, "", Optional.empty(), Optional.empty());
  }

  /** What a recorded act decided: a meeting, a publicity or a filing of that id. */
  public static Move by(StepKind way, String record, Decision decision, String actor, String text) {
    return new Move(decision, actor, text, way, record, Optional.empty(), Optional.empty());
  }

  /** The same decision, with another level than the proposed one. */
  public Move with(Optional<Overruling> level) {
    return new Move(decision, actor, text, way, record, held, level);
  }

  /** The same decision, which holds from that day on, although it is recorded later. */
  public Move heldOn(LocalDate day) {
    return new Move(decision, actor, text, way, record, Optional.of(day), overruling);
  }

  /** Whether a person decided of their own, and no recorded act. */
  public boolean isOwn() {
    return way == StepKind.REVIEW;
  }
}
