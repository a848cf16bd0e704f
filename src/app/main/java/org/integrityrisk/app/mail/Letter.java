package org.integrityrisk.app.mail;

/**
 * A mail as it is handed over.
 *
 * @param subject one line
 * @param body text or HTML
 */
record Letter(String subject, String body) {

  /** A subject is a header: a line break would begin another one. */
  Letter {
    subject = subject.replaceAll("\\s+", " ").strip();
  }
}
