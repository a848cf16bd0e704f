package org.integrityrisk.sandbox.page;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import org.integrityrisk.sandbox.i18n.Texts;
import org.integrityrisk.sandbox.security.CurrentCaller;

/** Texts and dates in the visitor's language, for templates. */
public final class Words {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);

  private final Texts texts;

  Words(Texts texts) {
    this.texts = texts;
  }

  public String text(String key) {
    return texts.getText(key);
  }

  public String text(String key, Object argument) {
    return texts.getText(key, argument.toString());
  }

  public String text(String key, Object first, Object second, Object third) {
    Serializable[] arguments = {first.toString(), second.toString(), third.toString()};
    return texts.getText(key, arguments);
  }

  /** A text as a value in the query of an address. */
  public String url(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** A moment, in the time zone of the machine. */
  public String time(Date moment) {
    return format(TIME, Instant.ofEpochMilli(moment.getTime()));
  }

  public String time(Instant moment) {
    return format(TIME, moment);
  }

  public String date(Date day) {
    return format(DATE, Instant.ofEpochMilli(day.getTime()));
  }

  private static String format(DateTimeFormatter formatter, Instant moment) {
    return formatter
        .withLocale(CurrentCaller.locale())
        .withZone(ZoneId.systemDefault())
        .format(moment);
  }
}
