package org.integrityrisk.core.change;

import java.util.Map;

/**
 * The words in the control measures and early warnings of a project, kept as issues of the host.
 */
public interface FollowUps {

  /** How many of them hold each code in a field; those without one are left out. */
  Map<String, Integer> wordsIn(String project, FollowUpField field);

  /**
   * Puts another word in the place of one, wherever it stands, and brings the register up to date.
   * Done again, it changes nothing.
   */
  void replace(String project, FollowUpField field, String code, String word, String user);
}
