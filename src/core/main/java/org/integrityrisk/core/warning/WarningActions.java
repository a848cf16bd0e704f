package org.integrityrisk.core.warning;

/** Who acts when nobody does. */
public final class WarningActions {

  /** Stands in the audit trail for a step that a rule took on a day. */
  public static final String BY_RULE = "rule";

  private WarningActions() {}
}
