package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/**
 * One mail that waits to be sent.
 *
 * <p>Source: published Javadoc of atlassian-mail (docs.atlassian.com/atlassian-mail/2.3.2/xref).
 */
public class SingleMailQueueItem implements MailQueueItem {

  private final Email email;

  public SingleMailQueueItem(Email email) {
    this.email = email;
  }

  @Override
  public String getSubject() {
    return email.getSubject();
  }

  public Email getEmail() {
    return email;
  }
}
