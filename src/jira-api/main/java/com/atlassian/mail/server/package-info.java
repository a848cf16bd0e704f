/** The servers that send mails. */
package com.atlassian.mail.server;
