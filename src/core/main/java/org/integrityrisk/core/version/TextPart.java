package org.integrityrisk.core.version;

import org.integrityrisk.core.text.Coded;

/**
 * A part of a text beside another one.
 *
 * @param kind whether both have it, or which of them
 * @param text never empty
 */
public record TextPart(Kind kind, String text) {

  /** Which of two texts has a part. */
  public enum Kind implements Coded {
    SAME("same"),
    DELETED("deleted"),
    INSERTED("inserted");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
