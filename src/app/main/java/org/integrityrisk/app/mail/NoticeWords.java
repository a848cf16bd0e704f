package org.integrityrisk.app.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.i18n.WarningWords;
import org.integrityrisk.core.notice.LedgerEntry;
import org.integrityrisk.core.notice.Occasion;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.warning.WarningReason;
import org.springframework.stereotype.Component;

/** Says notices in words: what awaits, and why the person is told now. */
@Component
public class NoticeWords {

  private static final String NOTICE = "notice.";
  private static final String TEXT = "integrity-risk.notice.";

  private final Texts texts;
  private final People people;
  private final Projects projects;

  public NoticeWords(Texts texts, People people, Projects projects) {
    this.texts = texts;
    this.people = people;
    this.projects = projects;
  }

  /**
   * What the notice is about, such as "Point to review"; a group of work names what is not news.
   */
  public String kind(String code, Locale locale) {
    String ours = NOTICE + code;
    String name = texts.name(locale, ours);
    return name.equals(ours) ? texts.name(locale, "work." + code) : name;
  }

  /** Why now, such as "due in 3 working days". */
  public String occasion(Occasion occasion, Locale locale) {
    String rung = texts.of(locale, TEXT + "rung." + rung(occasion), numbers(occasion));
    return occasion.superior() ? texts.of(locale, TEXT + "to-superior", List.of(rung)) : rung;
  }

  /** The whole in a line, such as "Point to review: due in 3 working days". */
  public String line(LedgerEntry notice, Locale locale) {
    String line =
        texts.of(
            locale,
            TEXT + "line",
            List.of(kind(notice.matter().kind(), locale), occasion(notice.occasion(), locale)));
    return notice.actsFor().isEmpty()
        ? line
        : texts.of(locale, TEXT + "in-place-of", List.of(line, name(notice.actsFor())));
  }

  /** Who is warned, in which colour, and why; empty for notices whose kind says everything. */
  public String detail(LedgerEntry notice, Locale locale) {
    Map<String, String> facts = notice.matter().facts();
    return facts.isEmpty()
        ? ""
        : projects
            .regimeOf(notice.matter().project())
            .map(regime -> warned(facts, new WarningWords(texts, regime, locale), locale))
            .orElse("");
  }

  private String warned(Map<String, String> facts, WarningWords words, Locale locale) {
    return of(
        locale,
        "warned",
        name(facts.getOrDefault("person", "")),
        words.colour(facts.getOrDefault("colour", "")),
        words.said(WarningReason.of(facts)));
  }

  /** Any other text about notices. */
  public String of(Locale locale, String key, String... arguments) {
    return texts.of(locale, TEXT + key, List.of(arguments));
  }

  /** The name of a person; the key when the person is gone. */
  public String name(String user) {
    return people.displayName(user).orElse(user);
  }

  /** A date as the language writes it. */
  public String date(LocalDate date, Locale locale) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
  }

  private static String rung(Occasion occasion) {
    return switch (occasion.rung()) {
      case OPENED -> "opened";
      case AHEAD -> "ahead";
      case DUE -> "due";
      case OVERDUE -> "overdue";
      case WAITING -> "waiting";
    };
  }

  private static List<String> numbers(Occasion occasion) {
    return occasion.number() == 0 ? List.of() : List.of(Integer.toString(occasion.number()));
  }
}
