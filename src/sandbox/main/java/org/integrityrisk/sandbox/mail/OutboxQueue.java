package org.integrityrisk.sandbox.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import org.integrityrisk.sandbox.Unsupported;

/** The queue for mails of apps: it keeps them in the outbox, and sends nothing. */
public final class OutboxQueue implements MailQueue {
  private static final String HTML = "text/html";

  private final MailOutbox outbox;

  public OutboxQueue(MailOutbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public void addItem(MailQueueItem item) {
    if (!(item instanceof SingleMailQueueItem single)) {
      throw Unsupported.member(item.getClass().getName());
    }
    Email mail = single.getEmail();
    outbox.add(mail.getTo(), mail.getSubject(), mail.getBody(), mail.getMimeType().equals(HTML));
  }
}
