package org.integrityrisk.core.audit;

import org.integrityrisk.core.text.Coded;

/**
 * A place of the audit trail that does not hold.
 *
 * @param place place in the chain, from 1
 * @param kind what is wrong there
 */
public record AuditFault(long place, Kind kind) {

  /** What can be wrong with a place. */
  public enum Kind implements Coded {
    /** The entry says something else than when it was written. */
    CHANGED("changed"),
    /** The entry does not follow the one before it: that one was written anew. */
    UNLINKED("unlinked"),
    /** There is no entry in this place, or in several from it on. */
    MISSING("missing"),
    /** The entry is not the one that somebody has noted down. */
    REPLACED("replaced");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
