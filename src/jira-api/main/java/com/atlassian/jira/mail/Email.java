package com.atlassian.jira.mail;

/**
 * A mail that says which Jira it comes from.
 *
 * <p>Source: the open-source apps basic-jira-development-panels (Jira 11) and Speakeasy, which make
 * one with the address and put it into the queue.
 */
public class Email extends com.atlassian.mail.Email {

  public Email(String to) {
    super(to);
  }
}
