package org.integrityrisk.core.risk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How each risk point came by its level, by the host's id of the point. */
public interface Gradings {

  Optional<PointGrading> of(String pointId);

  /** The same of several points, by their ids; those that have none are missing. */
  default Map<String, PointGrading> ofAll(Collection<String> pointIds) {
    Map<String, PointGrading> gradings = new HashMap<>();
    pointIds.forEach(id -> of(id).ifPresent(grading -> gradings.put(id, grading)));
    return gradings;
  }

  /** Keeps the first gradings of points that were filed just now, by their ids. */
  void addAll(Map<String, PointGrading> gradings);

  /** Keeps a grading in place of the one before. */
  void save(String pointId, PointGrading grading);

  /** The same of several points, by their ids. */
  default void saveAll(Map<String, PointGrading> gradings) {
    gradings.forEach(this::save);
  }
}
