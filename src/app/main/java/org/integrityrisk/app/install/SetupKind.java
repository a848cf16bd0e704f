package org.integrityrisk.app.install;

import org.integrityrisk.core.text.Coded;

/** Kinds of objects that the set-up keeps in the host, in the order in which they are made. */
public enum SetupKind implements Coded {
  ISSUE_TYPE("issue-type"),
  STATUS("status"),
  LINK_TYPE("link-type"),
  ROLE("role"),
  PROJECT("project"),
  PERMISSION_SCHEME("permission-scheme"),
  ISSUE_TYPE_SCHEME("issue-type-scheme"),
  FIELD("field"),
  OPTION("option"),
  SCREEN("screen"),
  SCREEN_SCHEME("screen-scheme"),
  ISSUE_TYPE_SCREEN_SCHEME("issue-type-screen-scheme"),
  WORKFLOW("workflow"),
  WORKFLOW_SCHEME("workflow-scheme"),
  DASHBOARD("dashboard"),
  /** The code is the project's key and the gadget's, the id the dashboard's and the item's. */
  GADGET("gadget"),
  /** Language of the names in the host: the code is the project's key, the id is zh or en. */
  LANGUAGE_CHOICE("language-choice"),
  /**
   * Which regime a project works by: the code is the project's key, the id is a reference to the
   * regime.
   */
  REGIME_CHOICE("regime-choice");

  private final String code;

  SetupKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Key of the message that names the kind. */
  public String messageKey() {
    return "integrity-risk.setup.kind." + code;
  }
}
