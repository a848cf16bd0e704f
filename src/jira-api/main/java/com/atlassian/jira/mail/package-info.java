/** Mails of Jira. */
package com.atlassian.jira.mail;
