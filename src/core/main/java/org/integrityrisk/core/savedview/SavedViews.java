package org.integrityrisk.core.savedview;

import java.util.List;
import java.util.Optional;

/** The views kept. */
public interface SavedViews {

  /** Those of the project that the user owns and those that are shared, by name. */
  List<SavedView> foundBy(String user, String project);

  Optional<SavedView> find(String id);

  void add(SavedView view);

  /**
   * Writes a view in place of the version before it.
   *
   * @return false when there is no such version any more; nothing is kept then
   */
  boolean change(SavedView view);

  /**
   * Takes a view away.
   *
   * @param version the version that the caller knows
   * @return false when there is no such version any more
   */
  boolean remove(String id, int version);
}
