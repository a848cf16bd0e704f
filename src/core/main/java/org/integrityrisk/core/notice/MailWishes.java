package org.integrityrisk.core.notice;

/** What each person has chosen. */
public interface MailWishes {

  /** The person's choice; at once when they have made none. */
  MailWish of(String user);

  void keep(String user, MailWish wish);
}
