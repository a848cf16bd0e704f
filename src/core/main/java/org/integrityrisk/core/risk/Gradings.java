package org.integrityrisk.core.risk;

import java.util.Optional;

/** How each risk point came by its level, by the host's id of the point. */
public interface Gradings {

  Optional<PointGrading> of(String pointId);

  /** Keeps the first grading of a point that was filed just now. */
  void add(String pointId, PointGrading grading);

  /** Keeps a grading in place of the one before. */
  void save(String pointId, PointGrading grading);
}
