/** Mails that a Jira would send, kept in a table for the outbox page. */
package org.integrityrisk.sandbox.mail;
