package org.integrityrisk.app.store.screening;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.screening.Finding;
import org.integrityrisk.core.screening.FindingState;
import org.integrityrisk.core.screening.Found;
import org.integrityrisk.core.screening.Proposal;
import org.integrityrisk.core.screening.RuleQuestion;
import org.integrityrisk.core.screening.Ruling;

/** How findings stand in their table. */
final class FindingRows {

  /** What can change of a finding; whoever changes it names the version it had. */
  static final Table<Finding> CHANGES =
      Table.<Finding>named("SCREENING_FINDING")
          .key("ID", Finding::id)
          .key("VERSION_NUMBER", finding -> finding.version() - 1)
          .column("VERSION_NUMBER", Finding::version)
          .column("STATE", Finding::state)
          .column("WARNED_POINT", finding -> finding.proposal().point())
          .column("COLOUR", finding -> finding.proposal().colour())
          .column("RESPONSIBLE", finding -> finding.proposal().responsible())
          .column("DECIDER", finding -> finding.decision().map(Ruling::user))
          .column("DECIDER_NAME", finding -> finding.decision().map(Ruling::name))
          .column("DECIDED", finding -> finding.decision().map(Ruling::time))
          .column("REASON", finding -> finding.decision().map(Ruling::reason))
          .column("REVIEWER", finding -> finding.review().map(Ruling::user))
          .column("REVIEWER_NAME", finding -> finding.review().map(Ruling::name))
          .column("REVIEWED", finding -> finding.review().map(Ruling::time))
          .column("REVIEW_REASON", finding -> finding.review().map(Ruling::reason))
          .column("INTENT_ID", finding -> finding.issue().intent())
          .column("NOTICE_NUMBER", finding -> finding.issue().number())
          .column("WARNING_KEY", finding -> finding.issue().warning());

  private static final String INSERT =
      "insert into @SCREENING_FINDING ([PLACE], [PROJECT_KEY], [SCREENING_ID], [RULE_CODE],"
          + " [RULE_ORDER], [ITEM], [TITLE], [UNIT_CODE], [DEPARTMENT], [POST], [LEVEL_CODE],"
          + " [POINT_KEY], [AMOUNT], [SINCE_DAY], [STATE], [ENDED], [VERSION_NUMBER])"
          + " select concat(r.[PLACE], concat('/', q.[ITEM])), r.[PROJECT_KEY],"
          + " r.[SCREENING_ID], r.[RULE_CODE], r.[RULE_ORDER], q.[ITEM], q.[LABEL],"
          + " q.[UNIT_CODE], q.[DEPARTMENT], q.[POST], q.[LEVEL_CODE], q.[POINT_KEY],"
          + " q.[AMOUNT], q.[SINCE_DAY], 'undecided', 0, 0 from (";

  private FindingRows() {}

  /**
   * Keeps what a rule finds as undecided, in one statement.
   *
   * @param place where the rule is kept
   * @param rest which of it, and how much
   */
  static void freeze(SqlSession session, RuleQuestion question, String place, Sql rest)
      throws SQLException {
    session.update(
        Sql.of(INSERT)
            .then(new RuleSelect(question).sql())
            .then(") q join @SCREENING_RULE r on r.[PLACE] = ? where", place)
            .then(rest));
  }

  static Finding finding(Row row) throws SQLException {
    return new Finding(
        row.number("ID"),
        row.text("PROJECT_KEY"),
        row.text("SCREENING_ID"),
        row.text("RULE_CODE"),
        found(row),
        row.coded("STATE", FindingState.class),
        new Proposal(row.text("WARNED_POINT"), row.text("COLOUR"), row.text("RESPONSIBLE")),
        ruling(row, "DECIDER", "DECIDED", "REASON"),
        ruling(row, "REVIEWER", "REVIEWED", "REVIEW_REASON"),
        new Finding.Issue(
            row.text("INTENT_ID"), row.text("NOTICE_NUMBER"), row.text("WARNING_KEY")),
        row.count("VERSION_NUMBER"));
  }

  private static Found found(Row row) throws SQLException {
    return new Found(
        row.text("ITEM"),
        row.text("TITLE"),
        row.text("UNIT_CODE"),
        row.text("DEPARTMENT"),
        row.text("POST"),
        row.text("LEVEL_CODE"),
        row.text("POINT_KEY"),
        row.count("AMOUNT"),
        row.text("SINCE_DAY"));
  }

  private static Optional<Ruling> ruling(Row row, String person, String time, String words)
      throws SQLException {
    Ruling ruling =
        new Ruling(row.text(person), row.text(person + "_NAME"), row.moment(time), row.text(words));
    return Optional.of(ruling).filter(any -> any.time().isAfter(Instant.EPOCH));
  }
}
