package org.integrityrisk.core.measure;

import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/** How far a version of a measure is in review and filing (审核备案). */
public enum FilingStage implements Coded {
  /** The regime asks for none. */
  NOT_ASKED("not-asked"),
  TO_REVIEW("to-review"),
  /** The reviewer or the superior wants it revised. */
  RETURNED("returned"),
  TO_SEND("to-send"),
  SENT("sent"),
  /** On record with the superior. */
  RECEIVED("received");

  private final String code;

  FilingStage(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether the measure may be put in force: nobody who must agree still has to. */
  boolean allowsForce() {
    return this != TO_REVIEW && this != RETURNED;
  }

  /** The stage of that code, or empty when there is none. */
  public static Optional<FilingStage> of(String code) {
    return Coded.find(FilingStage.class, code);
  }
}
