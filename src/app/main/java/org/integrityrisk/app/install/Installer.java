package org.integrityrisk.app.install;

import java.util.List;
import java.util.Optional;

/**
 * Makes, completes and removes one kind of object in the host. Every call may throw whatever the
 * host throws, checked or not, and a {@link LinkageError} on a host that lacks something; {@link
 * SetUp} tells the administrator which object it stopped at.
 */
public interface Installer {

  SetupKind kind();

  /** The objects of this kind that a plan needs, in the order in which they are made. */
  List<SetupItem> items(SetupPlan plan);

  /** Whether the host still has the object. */
  boolean exists(HostObject object) throws Exception;

  /** Id of an object that an interrupted run has left without remembering it. */
  Optional<String> leftOver(SetupItem item, SetupPlan plan) throws Exception;

  /**
   * Whether the object stands in the host though it was never remembered, so that a preview need
   * not announce it; the next run remembers it.
   */
  default boolean isThereAlready(SetupItem item, SetupPlan plan) throws Exception {
    return false;
  }

  /** Makes the object and returns its id; what belongs on it comes with {@link #complete}. */
  String create(SetupItem item, SetupPlan plan) throws Exception;

  /**
   * Whether nothing is missing on the object. Called only when it exists; in a preview the project
   * of the plan may not exist yet.
   */
  default boolean isComplete(HostObject object, SetupPlan plan) throws Exception {
    return true;
  }

  /** Adds what is missing on the object; adding it again changes nothing. */
  default void complete(HostObject object, SetupPlan plan) throws Exception {}

  /** What would be lost with the object, such as the number of issues of a project. */
  default long losses(HostObject object) throws Exception {
    return 0;
  }

  /** Whether something outside the app uses the object, so that it must stay. */
  default boolean isUsedByOthers(HostObject object) throws Exception {
    return false;
  }

  /** Removes the object from the host; does nothing when it is gone. */
  void remove(HostObject object) throws Exception;
}
