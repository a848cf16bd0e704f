package com.atlassian.mail.queue;

/**
 * The mails that wait to be sent; in Jira in the memory of one node.
 *
 * <p>Source: published Javadoc of atlassian-mail (docs.atlassian.com/atlassian-mail/1.24/xref); the
 * open-source apps basic-jira-development-panels (Jira 11) and jira-emailnotify.
 */
public interface MailQueue {

  void addItem(MailQueueItem item);
}
