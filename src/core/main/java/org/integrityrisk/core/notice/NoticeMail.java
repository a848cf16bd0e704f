package org.integrityrisk.core.notice;

import java.util.List;

/** Hands notices over to the host's mail queue. */
public interface NoticeMail {

  /**
   * Hands over one mail with all the notices, in the recipient's language and format.
   *
   * @throws MailRefused when it cannot be handed over; it was not then
   */
  void handOver(String recipient, List<LedgerEntry> notices);

  /** The mail was not handed over. */
  final class MailRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * A refusal.
     *
     * @param reason code: {@code no-such-user}, {@code no-address}, {@code no-mail-server}, {@code
     *     host-refuses}
     */
    public MailRefused(String reason) {
      super(reason);
      this.reason = reason;
    }

    /** A refusal by the host, with its own report. */
    public MailRefused(String reason, Throwable cause) {
      super(reason, cause);
      this.reason = reason;
    }

    public String reason() {
      return reason;
    }
  }
}
