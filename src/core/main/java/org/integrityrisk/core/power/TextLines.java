package org.integrityrisk.core.power;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines for a picture, where nothing wraps by itself. A Chinese character takes
 * two cells and may stand at either end of a line, a Latin one takes one cell and stays with its
 * word as long as the word fits; a closing mark never begins a line.
 */
final class TextLines {

  private static final String NEVER_FIRST = "，。、；：？！）》】”’,.;:?!)]}";
  private static final int FIRST_WIDE = 0x1100;

  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private TextLines(int width) {
    this.width = width;
  }

  /**
   * The lines of a text.
   *
   * @param width cells in a line, at least 2
   * @param most most lines; a longer text ends with an ellipsis
   */
  static List<String> of(String text, int width, int most) {
    TextLines lines = new TextLines(width);
    pieces(text).forEach(lines::add);
    lines.end();
    if (lines.lines.size() <= most) {
      return List.copyOf(lines.lines);
    }
    List<String> cut = new ArrayList<>(lines.lines.subList(0, most));
    cut.set(most - 1, shortened(cut.get(most - 1), width));
    return List.copyOf(cut);
  }

  /** How many cells a text takes. */
  static int cells(String text) {
    return text.codePoints().map(TextLines::cells).sum();
  }

  private static int cells(int character) {
    return character >= FIRST_WIDE ? 2 : 1;
  }

  /** Words of narrow characters whole, every wide character by itself, blanks as one blank. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              boolean narrow = cells(character) == 1 && !Character.isWhitespace(character);
              if (narrow) {
                word.appendCodePoint(character);
              } else {
                take(word, pieces);
                pieces.add(Character.isWhitespace(character) ? " " : Character.toString(character));
              }
            });
    take(word, pieces);
    return pieces;
  }

  private static void take(StringBuilder word, List<String> pieces) {
    if (!word.isEmpty()) {
      pieces.add(word.toString());
      word.setLength(0);
    }
  }

  private void add(String piece) {
    if (piece.equals(" ")) {
      if (!line.isEmpty() && cells(line.toString()) < width) {
        line.append(' ');
      }
    } else if (fits(piece) || isBoundToTheLine(piece)) {
      line.append(piece);
    } else {
      end();
      addToEmptyLine(piece);
    }
  }

  private boolean fits(String piece) {
    return cells(line.toString()) + cells(piece) <= width;
  }

  private boolean isBoundToTheLine(String piece) {
    return !line.isEmpty() && NEVER_FIRST.contains(piece);
  }

  /** A word longer than a line is broken wherever the line ends. */
  private void addToEmptyLine(String piece) {
    piece
        .codePoints()
        .forEach(
            character -> {
              if (!fits(Character.toString(character))) {
                end();
              }
              line.appendCodePoint(character);
            });
  }

  private void end() {
    String finished = line.toString().strip();
    if (!finished.isEmpty()) {
      lines.add(finished);
    }
    line.setLength(0);
  }

  private static String shortened(String last, int width) {
    String kept = last;
    while (cells(kept) + 2 > width && !kept.isEmpty()) {
      kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
    }
    return kept + "…";
  }
}
