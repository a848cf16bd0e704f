package org.integrityrisk.core.warning;

import java.util.List;
import java.util.Optional;

/**
 * The early warnings, kept as issues that are linked to their risk point. They are created and
 * moved only through these methods; the host's own screens offer neither.
 */
public interface Warnings {

  Optional<Warning> find(String key);

  /** The warnings on a risk point, oldest first. */
  List<Warning> ofPoint(String pointKey);

  /** Creates an issued warning, links it to the point and keeps where it stands. */
  Warning create(
      String project, String point, WarningContent content, Standing standing, String actor);

  /** Gives a warning this content; its reason and source never change. */
  void change(String key, WarningContent content, String actor);

  /**
   * Moves the warning to a state that may follow its present one, or leaves it there, and keeps
   * what has been written on it by now.
   */
  void move(String key, WarningState next, WarningHandling handling, String actor);
}
