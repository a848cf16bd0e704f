package org.integrityrisk.core.regime;

import java.util.List;
import java.util.OptionalInt;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A step of a review chain. The same id in two chains is the same step, hence the same status.
 *
 * @param id stable id, also the code of the review state
 * @param name what the step is called
 * @param kind what is done there
 * @param holder who decides; for publicity who runs and confirms it, for filing who records it
 * @param deadlineDays working days to act, 1 to 366; empty for the regime's, see {@link
 *     Regime#daysToAct}
 * @param seeksOpinions whose opinions are sought before the decision (Wenzhou: opinions are sought
 *     widely before the leadership team decides); empty for none
 * @param filedWith whom a filing goes to; {@link LocalizedText#EMPTY} for the other kinds
 */
public record ReviewStep(
    String id,
    LocalizedText name,
    StepKind kind,
    HolderRole holder,
    OptionalInt deadlineDays,
    List<HolderRole> seeksOpinions,
    LocalizedText filedWith) {

  public ReviewStep {
    seeksOpinions = List.copyOf(seeksOpinions);
  }

  /** Whether a recorded meeting of the body decides, and not one of its members. */
  public boolean collective() {
    return kind == StepKind.COLLECTIVE;
  }
}
