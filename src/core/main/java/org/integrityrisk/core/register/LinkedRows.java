package org.integrityrisk.core.register;

import java.util.List;
import java.util.Set;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.warning.Warning;

/** Compares the register's rows of measures and warnings with what their issues say. */
public interface LinkedRows {

  /**
   * Those whose row is missing or says something else.
   *
   * @param measures at most some hundred
   */
  List<ControlMeasure> differentMeasures(List<ControlMeasure> measures);

  /**
   * Those whose row is missing or says something else.
   *
   * @param warnings at most some hundred
   */
  List<Warning> differentWarnings(List<Warning> warnings);

  /**
   * Keeps that somebody has cleared the date of a measure or warning at the host, until its row is
   * written anew.
   *
   * @param id the host's id of the issue
   */
  void undate(String id);

  /** The host's ids of all measures and warnings of a project that have rows. */
  Set<String> linkedIdsOf(String project);
}
