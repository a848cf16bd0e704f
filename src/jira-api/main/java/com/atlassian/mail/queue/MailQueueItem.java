package com.atlassian.mail.queue;

/**
 * Something that waits to be sent.
 *
 * <p>Source: published Javadoc of atlassian-mail (docs.atlassian.com/atlassian-mail/2.1/xref).
 */
public interface MailQueueItem {

  String getSubject();
}
