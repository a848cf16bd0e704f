package org.integrityrisk.core.bulk;

import org.integrityrisk.core.text.Coded;

/**
 * What is to be done to each of the chosen points.
 *
 * @param kind what
 * @param term what it needs besides the points: the user key of the assignee, or the reason
 */
public record BulkAction(Kind kind, String term) {

  /** What can be done to many points at once. */
  public enum Kind implements Coded {
    /**
     * Each point is given to somebody to prepare (经办人): that person may correct and submit it
     * beside its filer, and finds it in their work while it waits to be written.
     */
    ASSIGN("assign", "assignee"),
    /** Each point in force is looked at again. */
    RE_EXAMINE("re-examine", "reason");

    private final String code;
    private final String term;

    Kind(String code, String term) {
      this.code = code;
      this.term = term;
    }

    /** What requests, intents and the audit trail call it. */
    @Override
    public String code() {
      return code;
    }

    /** What they call the thing that it needs besides the points. */
    public String term() {
      return term;
    }
  }

  BulkAction with(String otherTerm) {
    return new BulkAction(kind, otherTerm);
  }
}
