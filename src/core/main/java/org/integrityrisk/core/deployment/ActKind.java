package org.integrityrisk.core.deployment;

import org.integrityrisk.core.text.Coded;

/** What can be done with a deployment once it is issued. */
public enum ActKind implements Coded {
  FEEDBACK("feedback"),
  ESCALATE("escalate"),
  LIFT("lift"),
  REOPEN("reopen");

  private final String code;

  ActKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
