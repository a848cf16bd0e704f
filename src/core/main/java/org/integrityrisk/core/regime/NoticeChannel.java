package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.Coded;

/** A way in which a notice reaches a person. */
public enum NoticeChannel implements Coded {
  /** The list of notices in the app; never left out. */
  IN_APP("in-app"),
  /** A mail by the host. */
  MAIL("mail");

  private final String code;

  NoticeChannel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
