package org.integrityrisk.core.risk;

import java.util.List;
import java.util.Map;

/** The gradings that a change of the regime has replaced. They are only ever added. */
public interface FormerGradings {

  /** Keeps a grading; does nothing when one of that point and change is kept already. */
  void keep(String pointId, FormerGrading grading);

  /** The same of several points, by their ids. */
  default void keepAll(Map<String, FormerGrading> gradings) {
    gradings.forEach(this::keep);
  }

  /** Keeps gradings of points of which none of that change can be kept already. */
  default void addAll(Map<String, FormerGrading> gradings) {
    gradings.forEach(this::keep);
  }

  /** All of a point, oldest first. */
  List<FormerGrading> of(String pointId);
}
