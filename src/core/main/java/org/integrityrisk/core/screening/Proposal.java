package org.integrityrisk.core.screening;

/**
 * The warning that is proposed.
 *
 * @param point key of the risk point
 * @param colour code of the colour
 * @param responsible user key of the one to be warned
 */
public record Proposal(String point, String colour, String responsible) {

  /** Nothing proposed. */
  public static final Proposal NONE = new Proposal("", "", "");
}
