package org.integrityrisk.app.mail;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.integrityrisk.core.notice.LedgerEntry;

/** Writes one mail about all notices for a person, as text or as HTML. */
final class LetterWriter {

  private static final String NOTICES = "/plugins/servlet/integrity-risk/notices";
  private static final String ISSUES = "/browse/";
  private static final int MOST_LISTED = 50;

  private final NoticeWords words;
  private final String baseUrl;
  private final Locale locale;

  /**
   * A writer for one person.
   *
   * @param baseUrl address of the host
   */
  LetterWriter(NoticeWords words, String baseUrl, Locale locale) {
    this.words = words;
    this.baseUrl = baseUrl;
    this.locale = locale;
  }

  Letter html(String name, List<LedgerEntry> notices) {
    String items = join(notices, this::htmlItem);
    String body =
        "<!DOCTYPE html><html lang=\"%s\"><body style=\"font-family: sans-serif; color: #172b4d\">"
                .formatted(locale.toLanguageTag())
            + "<p>%s</p>".formatted(escaped(greeting(name, notices)))
            + "<ul>%s</ul>".formatted(items)
            + "<p>%s</p>".formatted(escaped(rest(notices)))
            + "<p style=\"color: #626f86\">%s<br>%s</p></body></html>"
                .formatted(
                    link(baseUrl + NOTICES, words.of(locale, "mail.all")),
                    escaped(words.of(locale, "mail.why")));
    return new Letter(subject(notices), body);
  }

  Letter text(String name, List<LedgerEntry> notices) {
    String items = join(notices, this::textItem);
    String body =
        String.join(
            "\n\n",
            greeting(name, notices),
            items,
            rest(notices),
            words.of(locale, "mail.all") + "\n" + baseUrl + NOTICES,
            words.of(locale, "mail.why"));
    return new Letter(subject(notices), body.replaceAll("\n{3,}", "\n\n"));
  }

  /** One notice is said whole; several are counted. */
  private String subject(List<LedgerEntry> notices) {
    LedgerEntry first = notices.get(0);
    return notices.size() == 1
        ? words.of(locale, "mail.subject-one", words.line(first, locale), first.matter().title())
        : words.of(locale, "mail.subject-many", Integer.toString(notices.size()));
  }

  private String greeting(String name, List<LedgerEntry> notices) {
    return words.of(locale, "mail.greeting", name, Integer.toString(notices.size()));
  }

  private String rest(List<LedgerEntry> notices) {
    int more = notices.size() - MOST_LISTED;
    return more > 0 ? words.of(locale, "mail.more", Integer.toString(more)) : "";
  }

  private static String join(List<LedgerEntry> notices, Function<LedgerEntry, String> item) {
    return notices.stream().limit(MOST_LISTED).map(item).collect(Collectors.joining("\n"));
  }

  private String htmlItem(LedgerEntry notice) {
    return "<li style=\"margin-bottom: 8px\">%s<br><strong>%s</strong>%s%s</li>"
        .formatted(
            link(baseUrl + notice.matter().link(), title(notice)),
            escaped(words.line(notice, locale)),
            escaped(due(notice)),
            detail(notice, "<br>%s", LetterWriter::escaped));
  }

  private String textItem(LedgerEntry notice) {
    return String.join(
        "\n  ",
        "* " + title(notice),
        words.line(notice, locale)
            + due(notice)
            + detail(notice, "\n  %s", UnaryOperator.identity()),
        baseUrl + notice.matter().link());
  }

  /** Only issues are known by their keys; whatever else there is has a name alone. */
  private static String title(LedgerEntry notice) {
    String object = notice.matter().object();
    String title = notice.matter().title().replaceAll("\\s+", " ");
    return notice.matter().link().equals(ISSUES + object) ? object + " " + title : title;
  }

  private String due(LedgerEntry notice) {
    return notice
        .matter()
        .due()
        .map(day -> " " + words.of(locale, "mail.due", words.date(day, locale)))
        .orElse("");
  }

  private String detail(LedgerEntry notice, String format, UnaryOperator<String> written) {
    String detail = words.detail(notice, locale);
    return detail.isEmpty() ? "" : format.formatted(written.apply(detail));
  }

  private static String link(String address, String text) {
    return "<a href=\"%s\">%s</a>".formatted(escaped(address), escaped(text));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
