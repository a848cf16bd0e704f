package org.integrityrisk.core.rectification;

import java.util.List;
import java.util.Optional;

/** The rectifications, as they are kept. */
public interface Rectifications {

  /** Adds one. */
  void add(Rectification issued);

  /**
   * Keeps one that was taken on.
   *
   * @param before the state that it was in
   * @return false when somebody else has taken it on meanwhile; nothing is kept then
   */
  boolean change(Rectification changed, RectificationState before);

  Optional<Rectification> find(String id);

  /** Whether there is one for what that check found. */
  boolean existsFor(String check);

  /** Those of a project, the latest first. */
  List<Rectification> of(String project);
}
