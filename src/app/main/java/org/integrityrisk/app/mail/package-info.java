/** Notices as mails: in each person's language and format, by the host's mail queue. */
package org.integrityrisk.app.mail;
