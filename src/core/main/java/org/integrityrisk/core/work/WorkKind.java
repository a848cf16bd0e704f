package org.integrityrisk.core.work;

import org.integrityrisk.core.text.Coded;

/** Why something awaits a person. The order is the order in which the page shows the groups. */
public enum WorkKind implements Coded {
  /** A point to review. */
  REVIEW("review"),
  /** A point on which the person is asked for an opinion. */
  OPINION_SOUGHT("opinion-sought"),
  /** A point to decide in a meeting. */
  MEETING("meeting"),
  /** A point to show for comments. */
  PUBLICITY_OPEN("publicity-open"),
  /** A point that was shown, to confirm or send back. */
  PUBLICITY_CONFIRM("publicity-confirm"),
  /** A comment to answer. */
  PUBLICITY_ANSWER("publicity-answer"),
  /** A point to file with the superior. */
  FILING_SEND("filing-send"),
  /** A point that was filed, whose reply is to be recorded. */
  FILING_REPLY("filing-reply"),
  /** An own point that was returned. */
  RETURNED("returned"),
  /** A warning to answer. */
  WARNING_ANSWER("warning-answer"),
  /** A notice to an own subordinate, to acknowledge. */
  WARNING_ACKNOWLEDGE("warning-acknowledge"),
  /** An answer to examine. */
  WARNING_EXAMINE("warning-examine"),
  /** A warning to lift. */
  WARNING_LIFT("warning-lift"),
  /** A warning to supervise on until things are put right. */
  WARNING_SUPERVISE("warning-supervise"),
  /** A warning that those in charge have left lying, to see to. */
  WARNING_REFERRED("warning-referred"),
  /** A warning to somebody who has changed post, to leave with the person or to hand over. */
  WARNING_HAND_OVER("warning-hand-over"),
  /** A measure to put in force. */
  MEASURE_DUE("measure-due"),
  /** A measure to review. */
  MEASURE_REVIEW("measure-review"),
  /** A measure to file with the superior, or whose reply is to be recorded. */
  MEASURE_FILING("measure-filing"),
  /** A point of the most serious level that the person answers for, without a measure in force. */
  MEASURE_MISSING("measure-missing"),
  /** A point to look at again, because what it rests on was amended or repealed. */
  RE_EXAMINE("re-examine"),
  /** A control deployment to feed back on. */
  DEPLOYMENT_FEEDBACK("deployment-feedback"),
  /** A control deployment on which everybody has fed back, to lift. */
  DEPLOYMENT_LIFT("deployment-lift"),
  /** A trace slip to receive, and a step of it to do. */
  SLIP_STEP("slip-step"),
  /** A tip that nobody has taken up yet. */
  TIP_TAKE_UP("tip-take-up"),
  /** A tip that the person has taken up. */
  TIP_HANDLE("tip-handle"),
  /** What the rules have found, to screen for warnings. */
  SCREENING("screening"),
  /** Proposals of warnings, to issue or refuse. */
  SCREENING_PROPOSAL("screening-proposal"),
  /** The report of a screening, to take note of. */
  SCREENING_REPORT("screening-report"),
  /** A point to check. */
  CHECK_DUE("check-due"),
  /** A check of several points to make. */
  CHECK_ROUND("check-round"),
  /** A finding to put right and report on. */
  RECTIFICATION_REPORT("rectification-report"),
  /** A report on what was put right, to verify. */
  RECTIFICATION_VERIFY("rectification-verify"),
  /** A verified rectification to close. */
  RECTIFICATION_CLOSE("rectification-close"),
  /** An own draft, not yet submitted. */
  DRAFT("draft");

  private final String code;

  WorkKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
