package org.integrityrisk.core.review;

/**
 * How those who decided on a point in a meeting voted.
 *
 * @param inFavour votes for the point going on, 0 or more
 * @param against votes against it, 0 or more
 * @param abstained who did neither, 0 or more
 */
public record Votes(int inFavour, int against, int abstained) {

  /** How many votes there are. */
  public int total() {
    return inFavour + against + abstained;
  }

  /** Whether more than half of the votes are in favour. */
  public boolean isCarried() {
    return 2 * inFavour > total();
  }
}
