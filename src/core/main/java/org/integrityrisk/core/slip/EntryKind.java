package org.integrityrisk.core.slip;

import org.integrityrisk.core.text.Coded;

/** What is written on a slip. */
public enum EntryKind implements Coded {
  /** Its step is done, and it goes to the next person; the first entry hands it out. */
  HAND("hand"),
  /** The next person has it. */
  RECEIVE("receive"),
  /** It goes to somebody else than it was handed to. */
  REDIRECT("redirect"),
  /** The last step is done. */
  END("end"),
  /** What an earlier entry should have said. */
  CORRECT("correct");

  private final String code;

  EntryKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
