package org.integrityrisk.core.notice;

import java.util.Set;
import org.integrityrisk.core.text.Coded;

/** What has become of a notice as a mail. In the app a notice is there from when it was written. */
public enum MailState implements Coded {
  /** It waits for its turn. */
  PENDING("pending"),
  /** A node is about to hand it over, or was when it died. */
  CLAIMED("claimed"),
  /** It was handed over to the host's mail queue. */
  HANDED_OVER("handed-over"),
  /** It could not be handed over; another attempt follows. */
  FAILED("failed"),
  /** It could not be handed over, and nobody tries any more until an administrator says so. */
  GIVEN_UP("given-up"),
  /** The regime or the recipient wants no mail. */
  NOT_WANTED("not-wanted"),
  /** A run came late; a later notice of the same matter was given in its place. */
  MERGED("merged"),
  /** The matter was over before the mail could be handed over. */
  NEEDLESS("needless");

  /** The states from which it may still be handed over. */
  public static final Set<MailState> WAITING = Set.of(PENDING, FAILED);

  private final String code;

  MailState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
