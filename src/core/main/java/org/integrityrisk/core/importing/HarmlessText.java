package org.integrityrisk.core.importing;

import java.util.regex.Pattern;

/**
 * Texts of a table that a spreadsheet must not run. A text that starts like a formula is written
 * with an apostrophe before it, which the spreadsheet takes for "this is text", and which is taken
 * away again when the file comes back.
 */
public final class HarmlessText {

  private static final String MARK = "'";
  private static final Pattern RUNS =
      Pattern.compile("\\s*[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

  private HarmlessText() {}

  /** The text as it is safe in a cell. */
  public static String write(String text) {
    return RUNS.matcher(text).matches() || isMarked(text) ? MARK + text : text;
  }

  /** The text as it was before it was made safe. */
  public static String read(String cell) {
    return isMarked(cell) ? cell.substring(MARK.length()) : cell;
  }

  private static boolean isMarked(String text) {
    return text.startsWith(MARK)
        && (RUNS.matcher(text.substring(MARK.length())).matches()
            || isMarked(text.substring(MARK.length())));
  }
}
