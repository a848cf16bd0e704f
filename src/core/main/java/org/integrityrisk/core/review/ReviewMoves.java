package org.integrityrisk.core.review;

/**
 * Makes the host's workflow take a transition. The workflow's last function must call {@code
 * RecordOpinion} with the same move before {@link #make} returns, so that a transition made on the
 * host's own screen and one made here leave the same traces.
 */
public interface ReviewMoves {

  /**
   * Takes the transition that the decision means in the point's present state.
   *
   * @throws RuntimeException when the host refuses; the point has not moved then
   */
  void make(String pointKey, Move move);
}
