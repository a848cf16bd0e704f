package com.atlassian.mail.server;

/**
 * The mail servers that administrators have set.
 *
 * <p>Source: published Javadoc of atlassian-mail (docs.atlassian.com/atlassian-mail/2.3.2/xref,
 * SingleMailQueueItem); the open-source app jira-emailnotify.
 */
public interface MailServerManager {

  /** Returns null when none is set. */
  SMTPMailServer getDefaultSMTPMailServer();
}
