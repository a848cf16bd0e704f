package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.store.register.Searchable;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.notice.LedgerEntry;
import org.integrityrisk.core.notice.MailState;
import org.integrityrisk.core.notice.NoticeLedger.NewEntry;
import org.integrityrisk.core.notice.Occasion;

/** How notices stand in the database. */
final class NoticeRows {

  /**
   * A row that is to be written.
   *
   * @param entry the notice
   * @param written the moment
   */
  record Fresh(NewEntry entry, Instant written) {}

  static final Table<Fresh> FRESH =
      Table.<Fresh>named("NOTICE")
          .key("NOTICE_KEY", row -> row.entry().notice().key())
          .column("IDENTITY", row -> row.entry().notice().matter().identity())
          .column("KIND", row -> row.entry().notice().matter().kind())
          .column("PROJECT_KEY", row -> row.entry().notice().matter().project())
          .column("UNIT_CODE", row -> row.entry().notice().matter().unit())
          .column("OBJECT_ID", row -> row.entry().notice().matter().object())
          .column("TITLE", row -> Searchable.cut(row.entry().notice().matter().title()))
          .column("LINK", row -> row.entry().notice().matter().link())
          .column("DUE", row -> row.entry().notice().matter().due())
          .column("FACTS", row -> Json.of(row.entry().notice().matter().facts()))
          .column("OCCASION", row -> row.entry().notice().occasion().code())
          .column("RECIPIENT", row -> row.entry().notice().recipient())
          .column("ACTS_FOR", row -> row.entry().notice().actsFor())
          .column("TOLD_DAY", row -> row.entry().notice().day())
          .column("WRITTEN", Fresh::written)
          .column("MAIL_STATE", row -> row.entry().mail().state())
          .column("NOT_BEFORE", row -> row.entry().mail().notBefore())
          .column("ATTEMPTS", row -> 0);

  private NoticeRows() {}

  static LedgerEntry entry(Row row) throws SQLException {
    return new LedgerEntry(
        row.number("ID"),
        row.text("NOTICE_KEY"),
        about(row),
        row.coded("OCCASION", Occasion::of),
        row.text("RECIPIENT"),
        row.text("ACTS_FOR"),
        row.date("TOLD_DAY").orElse(LocalDate.EPOCH),
        row.moment("WRITTEN"),
        row.coded("MAIL_STATE", MailState.class),
        row.text("REASON"),
        row.count("ATTEMPTS"),
        moment(row, "HANDED_OVER"),
        moment(row, "READ_AT"),
        moment(row, "OVER_AT"));
  }

  private static LedgerEntry.About about(Row row) throws SQLException {
    return new LedgerEntry.About(
        row.text("KIND"),
        row.text("PROJECT_KEY"),
        row.text("OBJECT_ID"),
        row.text("TITLE"),
        row.text("LINK"),
        row.text("UNIT_CODE"),
        row.date("DUE"),
        facts(row.text("FACTS")));
  }

  private static Map<String, String> facts(String json) {
    return json.isEmpty() ? Map.of() : Json.map(json);
  }

  private static Optional<Instant> moment(Row row, String column) throws SQLException {
    return Optional.of(row.moment(column)).filter(Instant.EPOCH::isBefore);
  }
}
