/** Mails of the host. */
package com.atlassian.mail;
