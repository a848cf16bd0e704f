package org.integrityrisk.core.tip;

import org.integrityrisk.core.text.Coded;

/**
 * A part of a tip as it is stored.
 *
 * @param id id given at random
 * @param tip id of the tip
 * @param kind what it is
 * @param sealed the sealed content
 */
public record SealedPart(String id, String tip, Kind kind, String sealed) {

  /** What a part is. */
  public enum Kind implements Coded {
    REPORT("report"),
    MESSAGE("message"),
    FILE("file"),
    FILE_CONTENT("file-content");

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
