package org.integrityrisk.app.install;

import org.integrityrisk.core.text.Coded;

/** What the set-up will do, or has done, with an object. */
public enum SetupAction implements Coded {
  CREATE("create"),
  KEEP("keep"),
  REPAIR("repair");

  private final String code;

  SetupAction(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
