package org.integrityrisk.app.workflow;

/** How far an issue in a status has come, by the host's keys of status categories. */
public enum StatusStage {
  NEW("new"),
  IN_PROGRESS("indeterminate"),
  DONE("done");

  private final String key;

  StatusStage(String key) {
    this.key = key;
  }

  /** The host's key of the status category. */
  public String key() {
    return key;
  }
}
