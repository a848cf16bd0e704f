package org.integrityrisk.core.change;

/**
 * A word in measures or warnings, and the one that takes its place.
 *
 * @param code code of the word that the new regime does not know
 * @param word code of the new word
 */
record FollowUpWord(FollowUpField field, String code, String word) {

  /** Field and code, which tell it apart within a change. */
  String place() {
    return field.code() + "/" + code;
  }

  void replaceIn(FollowUps followUps, String project, String user) {
    followUps.replace(project, field, code, word, user);
  }
}
