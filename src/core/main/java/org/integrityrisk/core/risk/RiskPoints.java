package org.integrityrisk.core.risk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The risk points, kept as issues of the host. Rights are checked by the use cases; an
 * implementation acts for the user that it is given and may refuse only what the host itself
 * refuses.
 */
public interface RiskPoints {

  /**
   * The point of that key, or empty when there is none or the key belongs to another kind of issue.
   */
  Optional<RiskPoint> find(String key);

  /** The point of that id, or empty. */
  Optional<RiskPoint> findById(String id);

  /** Those of these ids that there are, in the order of the ids. */
  default List<RiskPoint> findAllById(Collection<String> ids) {
    return ids.stream().map(this::findById).flatMap(Optional::stream).toList();
  }

  /**
   * The point that was created with that origin. It must be found even if the process died right
   * after the host had created the issue: an import that is resumed relies on it to create no point
   * twice.
   */
  Optional<RiskPoint> findByOrigin(String origin);

  /**
   * Creates a draft. The host's create function, which also serves the host's own create screen,
   * then completes the filing (level, register, audit) before this method returns.
   */
  RiskPoint create(NewRiskPoint point);

  /** Replaces everything the point says. */
  void replaceContent(String key, RiskPointContent content, String actor);

  /** Gives a point to somebody to prepare, in place of whoever had it before. */
  void assign(String key, String assignee, String actor);

  /** Sets the level, or clears it with the empty string. */
  void setLevel(String key, String level, String actor);

  /** Gives each of these points, as the host keeps it, the level that it has here. */
  default void setLevels(List<RiskPoint> leveled, String actor) {
    leveled.forEach(point -> setLevel(point.key(), point.level(), actor));
  }

  /** Deletes a point that an undone import had created. Does nothing when it is gone already. */
  void delete(String key, String actor);
}
