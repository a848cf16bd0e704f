package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.HolderRole;

/**
 * How warnings of a regime are issued, examined and escalated. All of it may be left out of a file;
 * then the defaults count.
 *
 * @param issuedBy who may issue warnings; empty for the offices that watch over the unit
 * @param examinedBy who examines answers: a body such as the party group (Wenzhou state-owned
 *     company, 2012); empty for the offices that watch over the unit
 * @param overdueDays working days, 1 to 60, by which an answer may be late before the next colour
 *     follows
 * @param rejections answers or corrections, 1 to 10, that fail the examination before the next
 *     colour follows
 * @param rectificationDays working days, 1 to 366, to put things right once an answer is accepted
 * @param examinationDays working days, 1 to 366, to examine an answer before it is laid before
 *     somebody above
 * @param repeatMonths months, 0 to 60, within which a second warning of the same person or point
 *     starts one colour higher; 0 for never
 * @param jointLiability when a superior is entered too
 * @param accountability kinds of entries, the mildest first; never empty
 * @param triggers the colours proposed by source
 */
public record WarningLadder(
    List<HolderRole> issuedBy,
    Optional<HolderRole> examinedBy,
    int overdueDays,
    int rejections,
    int rectificationDays,
    int examinationDays,
    int repeatMonths,
    Optional<JointLiability> jointLiability,
    Vocabulary<Term> accountability,
    List<WarningTrigger> triggers) {

  public WarningLadder {
    issuedBy = List.copyOf(issuedBy);
    triggers = List.copyOf(triggers);
  }

  /** What a source gives rise to, if the regime says. */
  public Optional<WarningTrigger> triggerOf(String source) {
    return triggers.stream().filter(trigger -> trigger.source().equals(source)).findFirst();
  }
}
