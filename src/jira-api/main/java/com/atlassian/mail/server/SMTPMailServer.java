package com.atlassian.mail.server;

/**
 * A server that mails are sent by.
 *
 * <p>Source: published Javadoc of atlassian-mail (docs.atlassian.com/atlassian-mail/2.3.2/xref,
 * SingleMailQueueItem).
 */
public interface SMTPMailServer {}
