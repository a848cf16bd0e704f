package org.integrityrisk.core.notice;

import org.integrityrisk.core.text.Coded;

/** Whether a person wants notices as mails. The list in the app cannot be switched off. */
public enum MailWish implements Coded {
  /** At once. */
  AT_ONCE("at-once"),
  /** All of a day in one mail in the morning. */
  DAILY("daily"),
  /** Not at all. */
  OFF("off");

  private final String code;

  MailWish(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
