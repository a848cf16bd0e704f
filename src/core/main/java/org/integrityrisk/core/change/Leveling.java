package org.integrityrisk.core.change;

import java.util.List;
import org.integrityrisk.core.text.Coded;

/**
 * What becomes of the level of a risk point.
 *
 * @param before code of the level now, empty when there is none
 * @param after code of the level then, empty when there is none
 * @param basis what the level then rests on
 * @param missing names of the inputs without which the new rules can give none
 */
public record Leveling(String before, String after, Basis basis, List<String> missing) {

  /** What a level rests on after the change. */
  public enum Basis implements Coded {
    /** The new rules give it. */
    RULE("rule"),
    /** A reviewer had set it, and it stays with the reason. */
    OVERRULED("overruled"),
    /** The new rules can give none, and the one given by the former rules stays meanwhile. */
    FORMER("former"),
    /** There is none. */
    NONE("none"),
    /** The point is withdrawn and is not graded any more. */
    UNTOUCHED("untouched");

    private final String code;

    Basis(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  public Leveling {
    missing = List.copyOf(missing);
  }

  public boolean isChange() {
    return !before.equals(after);
  }
}
