package org.integrityrisk.core.register;

import java.util.List;
import java.util.function.Consumer;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.warning.Warning;

/** Goes through the measures and warnings of a project as their issues tell them, for jobs. */
public interface LinkedIssues {

  /** Hands over all measures, some hundred at a time; a page may be empty. */
  void eachMeasures(String project, Consumer<List<ControlMeasure>> page);

  /** Hands over all warnings, some hundred at a time; a page may be empty. */
  void eachWarnings(String project, Consumer<List<Warning>> page);

  /** Whether the host still has the issue of this id, complete or not. */
  boolean isThere(String id);

  /** Whether the issue of this id is there and has no date any more. */
  boolean isUndated(String id);
}
