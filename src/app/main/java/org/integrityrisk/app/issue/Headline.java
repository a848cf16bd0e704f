package org.integrityrisk.app.issue;

/** The title that the host demands of every issue, taken from a longer text. */
final class Headline {
  /** Well below the host's own limit of 255 characters. */
  private static final int LONGEST = 120;

  private Headline() {}

  /** The first line of the text, cut where it is too long. */
  static String of(String text) {
    String line = text.strip().lines().findFirst().orElse("").strip();
    if (line.codePointCount(0, line.length()) <= LONGEST) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
