package org.integrityrisk.core.measure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The control measures, kept as issues that are linked to their risk points. They are created and
 * moved only through these methods; the host's own screens offer neither.
 */
public interface Measures {

  Optional<ControlMeasure> find(String key);

  /** The measures linked to a risk point, oldest first. */
  List<ControlMeasure> ofPoint(String pointKey);

  /** Creates a planned measure and links it to the points. */
  ControlMeasure create(String project, MeasureContent content, Set<String> points, String actor);

  /**
   * Moves the measure to a state that may follow its present one; the note becomes a comment unless
   * it is empty.
   */
  void move(String key, MeasureState next, String note, String actor);

  /** Gives the measure another text, responsible one and date. */
  void rewrite(String key, MeasureContent content, String actor);

  /** Links the measure to a point, unless it is linked already. */
  void link(String key, String point, String actor);

  /** Deletes a measure that an undone import had created. Does nothing when it is gone already. */
  void delete(String key, String actor);

  /** Takes the measure off a point, if it is linked to it. */
  void unlink(String key, String point, String actor);
}
