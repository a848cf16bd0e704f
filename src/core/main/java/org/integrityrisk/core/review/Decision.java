package org.integrityrisk.core.review;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/**
 * What is decided about a risk point. The first five are what a person can decide, and each of them
 * is a transition of the workflow; the others follow from a change of the regime, or from an import
 * of what was approved on paper.
 */
public enum Decision implements Coded {
  SUBMIT("submit", false),
  PASS("pass", false),
  RETURN("return", true),
  WITHDRAW("withdraw", true),
  RE_EXAMINE("re-examine", true),
  /** Another regime has the point go on at another step; what it has passed counts. */
  RELOCATE("relocate", true),
  /** Another regime sends the point back to its filer; what it has passed counts no more. */
  RESTART("restart", true),
  /** The office takes a point over that was approved on paper. */
  ADOPT("adopt", false);

  /** What a reviewer or a meeting can decide. */
  public static final List<Decision> REVIEWS = List.of(PASS, RETURN);

  private final String code;
  private final boolean reasoned;

  Decision(String code, boolean reasoned) {
    this.code = code;
    this.reasoned = reasoned;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether the decision stands only with a reason. */
  public boolean needsReason() {
    return reasoned;
  }

  /** The decision of that code, or empty when there is none. */
  public static Optional<Decision> of(String code) {
    return Coded.find(Decision.class, code);
  }
}
