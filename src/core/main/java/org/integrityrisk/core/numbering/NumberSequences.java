package org.integrityrisk.core.numbering;

/** The sequences that numbers are taken from, alike for every node. */
public interface NumberSequences {

  /**
   * Takes the next number of a sequence; the first is 1, and none is given twice. A number taken by
   * an action that then fails is taken back with it where both are one transaction, and is left out
   * otherwise.
   *
   * @param name name of the sequence
   */
  int next(String name);
}
