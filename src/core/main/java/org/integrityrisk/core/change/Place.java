package org.integrityrisk.core.change;

import org.integrityrisk.core.text.Coded;

/**
 * Where a risk point stands after its project's regime has changed.
 *
 * @param state code of its state then
 * @param move how it comes there
 * @param reason why
 */
public record Place(String state, Move move, PlaceReason reason) {

  /** How a point comes to its place. */
  public enum Move implements Coded {
    /** It is there already. */
    STAYS("stays"),
    /** It goes there, and keeps what it has passed. */
    MOVES("moves"),
    /** It goes back to its filer and through the whole chain: what it has passed counts no more. */
    RESTARTS("restarts"),
    /** It was in force, and is looked at again. */
    RE_EXAMINED("re-examined");

    private final String code;

    Move(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  static Place stays(String state, PlaceReason reason) {
    return new Place(state, Move.STAYS, reason);
  }

  /** Whether something becomes of the point. */
  public boolean isMoved() {
    return move != Move.STAYS;
  }
}
