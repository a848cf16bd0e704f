/** The queue in which mails wait to be sent. */
package com.atlassian.mail.queue;
