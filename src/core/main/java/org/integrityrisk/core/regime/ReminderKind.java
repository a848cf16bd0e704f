package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.Coded;

/** A kind of pending work that has a ladder of reminders of its own. */
public enum ReminderKind implements Coded {
  /** A step of the review: opinions, meetings, publicity, filing, correction of returned points. */
  REVIEW("review"),
  /** The response to an early warning. */
  WARNING_ANSWER("warning-answer"),
  /** A check that supervision asks for. */
  CHECK("check"),
  /** A control measure to put in force. */
  MEASURE("measure"),
  /** What a rectification suggestion or notice asks for. */
  RECTIFICATION("rectification"),
  /** The feedback on a control deployment. */
  DEPLOYMENT_FEEDBACK("deployment-feedback"),
  /** Everything else. */
  TASK("task");

  private final String code;

  ReminderKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
