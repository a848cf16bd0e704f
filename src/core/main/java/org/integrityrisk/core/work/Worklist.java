package org.integrityrisk.core.work;

/** Finds what awaits a person, from the register. */
public interface Worklist {

  /**
   * What awaits the person.
   *
   * @param drafts how many drafts are wanted, 1 or more, the oldest ones: an import makes thousands
   */
  FoundWork find(WorkQuery query, int drafts);
}
