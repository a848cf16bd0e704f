package org.integrityrisk.core.risk;

import java.util.List;

/** The gradings that a change of the regime has replaced. They are only ever added. */
public interface FormerGradings {

  /** Keeps a grading; does nothing when one of that point and change is kept already. */
  void keep(String pointId, FormerGrading grading);

  /** All of a point, oldest first. */
  List<FormerGrading> of(String pointId);
}
