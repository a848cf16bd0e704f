package org.integrityrisk.app.rest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.integrityrisk.app.mail.NoticeWords;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.LedgerLine;
import org.integrityrisk.core.importing.HarmlessText;
import org.springframework.stereotype.Component;

/** The ledger of notices as a table for a spreadsheet. */
@Component
public class NoticeTable {

  private static final List<String> COLUMNS =
      List.of(
          "recipient",
          "kind",
          "occasion",
          "object",
          "title",
          "due",
          "day",
          "written",
          "mail",
          "reason",
          "attempts",
          "handed-over",
          "read-at");

  private final NoticeWords words;

  public NoticeTable(NoticeWords words) {
    this.words = words;
  }

  /** The rows, the header first. */
  List<List<String>> of(List<LedgerLine> lines, Locale locale) {
    List<String> header =
        COLUMNS.stream().map(column -> words.of(locale, "column." + column)).toList();
    return Stream.concat(Stream.of(header), lines.stream().map(NoticeTable::row)).toList();
  }

  private static List<String> row(LedgerLine line) {
    return Stream.of(
            line.recipient().name(),
            line.notice().kind().name(),
            line.notice().occasion().name(),
            line.notice().object(),
            line.notice().title(),
            line.notice().due().map(Object::toString).orElse(""),
            line.day().toString(),
            line.notice().written().toString(),
            line.mail().name(),
            line.reason().map(CodeName::name).orElse(""),
            Integer.toString(line.attempts()),
            line.handedOver().map(Object::toString).orElse(""),
            line.readAt().map(Object::toString).orElse(""))
        .map(HarmlessText::write)
        .toList();
  }
}
