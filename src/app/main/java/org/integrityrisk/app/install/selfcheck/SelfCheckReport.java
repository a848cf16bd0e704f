package org.integrityrisk.app.install.selfcheck;

import java.util.List;

/**
 * What the self-check found.
 *
 * @param checked how many links were looked up
 * @param misses those that the running host does not satisfy, in the order of the list
 */
public record SelfCheckReport(int checked, List<Miss> misses) {

  public SelfCheckReport {
    misses = List.copyOf(misses);
  }

  /** Whether everything the app links to is there. */
  public boolean ok() {
    return misses.isEmpty();
  }

  /**
   * A link that would fail.
   *
   * @param owner class name
   * @param member method or field, empty for a class
   * @param descriptor descriptor of the member, empty for a class
   * @param reason why it would fail
   */
  public record Miss(String owner, String member, String descriptor, Reason reason) {}

  /** Why a link would fail; the code is sent over REST and names the message. */
  public enum Reason {
    CLASS_MISSING("class-missing"),
    CLASS_UNUSABLE("class-unusable"),
    OTHER_KIND_OF_TYPE("other-kind-of-type"),
    MEMBER_MISSING("member-missing");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    /** Key of the message that explains the reason. */
    public String messageKey() {
      return "integrity-risk.self-check." + code;
    }
  }
}
