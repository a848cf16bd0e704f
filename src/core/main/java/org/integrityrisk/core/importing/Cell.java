package org.integrityrisk.core.importing;

/** A cell of an imported table. */
public sealed interface Cell {

  /** An empty cell. */
  Cell EMPTY = new Text("");

  /** What somebody wrote, without surrounding blanks. Text such as {@code =1+1} is just text. */
  record Text(String value) implements Cell {
    public Text {
      value = value.strip();
    }
  }

  /** A formula: its result depends on the program that shows it, so it is never imported. */
  record Formula() implements Cell {}

  /** A text longer than {@link ImportLimits#CELL}. */
  record TooLong() implements Cell {}

  /** A cell with this text. */
  static Cell of(String text) {
    return text.length() > ImportLimits.CELL ? new TooLong() : new Text(text);
  }

  default boolean isBlank() {
    return this instanceof Text text && text.value().isEmpty();
  }
}
