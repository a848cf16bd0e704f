package org.integrityrisk.app.store.register;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.integrityrisk.app.store.entity.RiskRowEntity;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.audit.Fingerprint;
import org.integrityrisk.core.importing.PointIdentity;
import org.integrityrisk.core.organisation.OrganisationCheck;
import org.integrityrisk.core.register.PointRow;
import org.integrityrisk.core.risk.RiskField;

/** How a point's row is written. */
final class PointTable {

  /** A row whose counts ({@link PointCounts}) are left as they are. */
  static final Table<PointRow> POINTS = columns();

  /** A row of a point that has nothing to count yet. */
  static final Table<PointRow> FRESH_POINTS =
      columns()
          .column("MEASURES", row -> 0)
          .column("MEASURES_IN_FORCE", row -> 0)
          .column("OPEN_WARNINGS", row -> 0);

  private static final Pattern NO_LETTERS = Pattern.compile("[\\s\\p{P}\\p{S}]");

  private PointTable() {}

  private static Table<PointRow> columns() {
    return Table.<PointRow>named("RISK_ROW")
        .key("ISSUE_ID", PointRow::id)
        .column("ISSUE_KEY", PointRow::key)
        .column("PROJECT_KEY", PointRow::project)
        .column("TITLE", row -> Searchable.cut(row.content().title()))
        .column("SEARCH_TEXT", PointTable::searchText)
        .column("LEVEL_CODE", row -> code(row.level()))
        .column("RISK_TYPE", row -> row.content().get(RiskField.TYPE))
        .column("CATEGORY", row -> code(row.content().get(RiskField.CATEGORY)))
        .column("KIND", row -> row.content().get(RiskField.KIND))
        .column("SCOPE", row -> row.content().scope())
        .column("CONSEQUENCE", row -> row.content().get(RiskField.CONSEQUENCE))
        .column("PROBABILITY", row -> row.content().get(RiskField.PROBABILITY))
        .column("HARM", row -> row.content().get(RiskField.HARM))
        .column("POWER_HELD", row -> row.content().get(RiskField.POWER_HELD))
        .column("POST_CATEGORY", row -> row.content().get(RiskField.POST_CATEGORY))
        .column("CAUSE_KIND", row -> row.content().get(RiskField.CAUSE_KIND))
        .column("THREE_MAJORS", row -> majors(row.content().get(RiskField.THREE_MAJORS)))
        .column("STATE", row -> code(row.state()))
        .column("RETURNED", PointRow::returned)
        .column("UNIT_CODE", row -> code(row.content().unit()))
        .column("DEPARTMENT", row -> code(row.content().department()))
        .column("POST", row -> code(row.content().post()))
        .column("POWER", row -> row.content().get(RiskField.POWER))
        .column("POWER_BASIS", row -> row.content().get(RiskField.POWER_BASIS))
        .column("POWER_CODE", row -> powerCode(row.content().get(RiskField.POWER)))
        .column("FLOW_STEP", row -> row.content().get(RiskField.FLOW_STEP))
        .column("IDENTITY_HASH", row -> PointsByIdentity.hash(PointIdentity.of(row.content())))
        .column("TEXT_HASH", row -> textHash(row.content().get(RiskField.CONTENT)))
        .column("FILER", PointRow::filer)
        .column("AWAITING_ROLE", row -> row.awaiting().role())
        .column("AWAITING_USER", row -> row.awaiting().user())
        .column("AWAITING_UNIT", row -> row.awaiting().unit())
        .column("AWAITING_STEP", row -> row.awaiting().step())
        .column("RETURN_COUNT", row -> row.review().returns())
        .column("STALE_APPROVALS", row -> row.review().staleApprovals())
        .column("BARRED", row -> PeopleColumn.of(row.review().barred()))
        .column("OPINIONS_OPEN", row -> row.review().asked().size())
        .column("ASKED", row -> PeopleColumn.of(row.review().asked()))
        .column("STEP_DUE", row -> row.review().due())
        .column("ANSWERER_ROLE", row -> code(row.answererRole()))
        .column("ANSWERER", PointRow::answerer)
        .column("FLAGGED_SINCE", PointRow::flaggedSince)
        .column("NEXT_CHECK", PointRow::nextCheck)
        .column("STATE_SINCE", PointRow::stateSince)
        .column("UPDATED", PointRow::updated);
  }

  /** What is longer can be no code, but a field of the host may hold it. */
  private static String code(String text) {
    return Searchable.cut(text, RiskRowEntity.CODE_LENGTH);
  }

  /** With a comma on both sides, each code can be looked for as such. */
  private static String majors(String codes) {
    return codes.isEmpty() ? "" : "," + codes + ",";
  }

  /** What cannot be a code is the free text of a department without a catalogue. */
  private static String powerCode(String power) {
    return OrganisationCheck.CODE.matcher(power).matches() ? power : "";
  }

  /** The same for texts that differ in blanks, punctuation and case only. */
  private static String textHash(String text) {
    String plain = NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return plain.isEmpty() ? "" : Fingerprint.of(List.of(plain));
  }

  private static String searchText(PointRow row) {
    return Searchable.of(
        row.key(),
        row.content().title(),
        row.content().get(RiskField.POWER),
        row.content().get(RiskField.CONTENT));
  }
}
