package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.warning.WarningState;
import org.integrityrisk.core.work.FoundWork;
import org.integrityrisk.core.work.WorkItem;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.work.WorkQuery;
import org.integrityrisk.core.work.Worklist;
import org.springframework.stereotype.Component;

/**
 * Everything that awaits one person, from the register, in ten statements: points, flagged points,
 * measures, warnings, three about publicity, one each about opinions sought, filings and drafts;
 * one more counts the drafts where there are more than wanted.
 */
@Component
public class WorklistQuery implements Worklist {

  private static final String POINTS = "select p.* from @RISK_ROW p where";

  private static final String MEASURES =
      "select m.*, p.[LEVEL_CODE], p.[DEPARTMENT] from @MEASURE_ROW m"
          + " left join @MEASURE_POINT l on l.[MEASURE_ID] = m.[ISSUE_ID]"
          + " left join @RISK_ROW p on p.[ISSUE_KEY] = l.[POINT_KEY]"
          + " where m.[RESPONSIBLE] = ? and m.[STATE] in (?, ?) and";

  private static final String WARNINGS =
      "select w.*, p.[LEVEL_CODE], p.[DEPARTMENT] from @WARNING_ROW w"
          + " left join @RISK_ROW p on p.[ISSUE_KEY] = w.[POINT_KEY] where";

  /** Points that are shown or filed wait in their own way: see {@link PublicityWork}. */
  private static final Sql DECIDED_THERE =
      Sql.of(
          "and (p.[AWAITING_STEP] is null or p.[AWAITING_STEP] not in (?, ?))",
          StepKind.PUBLICITY.code(),
          StepKind.FILING.code());

  private final Database database;

  public WorklistQuery(Database database) {
    this.database = database;
  }

  @Override
  public FoundWork find(WorkQuery query, int drafts) {
    return query.projects().isEmpty()
        ? FoundWork.all(List.of())
        : database.read(session -> found(session, query, drafts));
  }

  private static FoundWork found(SqlSession session, WorkQuery query, int wanted)
      throws SQLException {
    Map<String, WorkItem> items = new LinkedHashMap<>();
    others(session, query).forEach(item -> items.putIfAbsent(item.kind() + item.key(), item));
    Drafts drafts = new Drafts(query);
    List<WorkItem> oldest = drafts.oldest(session, wanted);
    oldest.forEach(item -> items.put(item.kind() + item.key(), item));
    int more = oldest.size() < wanted ? 0 : drafts.count(session) - oldest.size();
    Map<WorkKind, Integer> besides = more > 0 ? Map.of(WorkKind.DRAFT, more) : Map.of();
    return new FoundWork(List.copyOf(items.values()), besides);
  }

  private static List<WorkItem> others(SqlSession session, WorkQuery query) throws SQLException {
    List<WorkItem> all = new ArrayList<>();
    all.addAll(session.list(points(query), row -> point(row, query)));
    all.addAll(session.list(asked(query), WorklistQuery::asked));
    all.addAll(session.list(flagged(query), WorklistQuery::flagged));
    all.addAll(session.list(measures(query), WorklistQuery::measure));
    all.addAll(session.list(warnings(query), WorklistQuery::warning));
    all.addAll(new PublicityWork(session, query).items());
    all.addAll(new FilingWork(session, query).items());
    return all;
  }

  /** One branch for each index that can find rows. */
  private static Sql points(WorkQuery query) {
    Sql mine =
        Sql.of("and p.[AWAITING_USER] = ?", query.user()).then(Drafts.NO_DRAFT).then(DECIDED_THERE);
    Sql checks =
        Sql.of(
            "and p.[ANSWERER] = ? and p.[STATE] = ? and p.[NEXT_CHECK] <= ?",
            query.user(),
            RiskState.IN_FORCE,
            query.checksDueBy().toString());
    Sql own = pointsOf(query).then(mine).then("union all").then(pointsOf(query)).then(checks);
    Sql all =
        query.inPlaceOf().people().isEmpty() ? own : own.then("union all").then(delegated(query));
    return query.meetingUnits().isEmpty() && query.seats().isEmpty()
        ? all
        : all.then("union all").then(pointsOf(query)).then(ours(query));
  }

  /** What waits for a body: of which the user is a member, or whose meetings the user records. */
  private static Sql ours(WorkQuery query) {
    Set<String> units = new TreeSet<>(query.meetingUnits());
    query.seats().forEach(seat -> units.add(seat.of()));
    Sql any =
        Sql.of("and")
            .then(Sql.in("p.[AWAITING_UNIT]", units))
            .then("and (p.[AWAITING_STEP] = ? and", StepKind.COLLECTIVE.code())
            .then(Sql.in("p.[AWAITING_UNIT]", query.meetingUnits()));
    return any.then(Seats.orAt(query.seats())).then(")").then(DECIDED_THERE);
  }

  /** What waits for those in whose place the user decides; nobody attends a meeting for another. */
  private static Sql delegated(WorkQuery query) {
    return pointsOf(query)
        .then("and p.[AWAITING_STEP] = ? and", StepKind.REVIEW.code())
        .then(Seats.delegatedTurn(query));
  }

  private static Sql asked(WorkQuery query) {
    return pointsOf(query).then("and").then(PeopleColumn.asked(query.user()));
  }

  private static WorkItem asked(Row row) throws SQLException {
    return item(row, WorkKind.OPINION_SOUGHT, "STATE_SINCE", row.date("STEP_DUE"));
  }

  private static Sql pointsOf(WorkQuery query) {
    return Sql.of(POINTS).then(Sql.in("p.[PROJECT_KEY]", query.projects()));
  }

  /** Points in force that the user filed, holds the post of, or heads the department of. */
  private static Sql flagged(WorkQuery query) {
    return pointsOf(query)
        .then("and p.[FLAGGED_SINCE] is not null and p.[STATE] = ?", RiskState.IN_FORCE)
        .then("and (p.[FILER] = ? or", query.user())
        .then(Sql.in("p.[POST]", query.posts()))
        .then("or")
        .then(Sql.in("p.[DEPARTMENT]", query.departments()))
        .then(")");
  }

  private static Sql measures(WorkQuery query) {
    return Sql.of(
            MEASURES, query.user(), MeasureState.PLANNED.code(), MeasureState.INEFFECTIVE.code())
        .then(Sql.in("m.[PROJECT_KEY]", query.projects()));
  }

  private static Sql warnings(WorkQuery query) {
    Sql toAnswer =
        Sql.of(
            "and (w.[RESPONSIBLE] = ? and w.[STATE] = ?", query.user(), WarningState.ISSUED.code());
    Sql toExamine =
        Sql.of(
                "or w.[STATE] in (?, ?) and",
                WarningState.ANSWERED.code(),
                WarningState.EXAMINED.code())
            .then(Sql.in("p.[UNIT_CODE]", query.warningUnits()));
    Sql ofProjects =
        Sql.of(WARNINGS).then(Sql.in("w.[PROJECT_KEY]", query.projects())).then(toAnswer);
    return (query.warningUnits().isEmpty() ? ofProjects : ofProjects.then(toExamine)).then(")");
  }

  private static WorkItem point(Row row, WorkQuery query) throws SQLException {
    Optional<LocalDate> stepDue = row.date("STEP_DUE");
    Optional<LocalDate> due = stepDue.isPresent() ? stepDue : row.date("NEXT_CHECK");
    return item(row, kindOfPoint(row, query), actsFor(row, query), "STATE_SINCE", due);
  }

  private static String actsFor(Row row, WorkQuery query) throws SQLException {
    String awaited = row.text("AWAITING_USER");
    return query.inPlaceOf().people().contains(awaited) ? awaited : "";
  }

  private static WorkKind kindOfPoint(Row row, WorkQuery query) throws SQLException {
    String state = row.text("STATE");
    if (RiskState.isUnderReview(state)) {
      return row.text("AWAITING_STEP").equals(StepKind.COLLECTIVE.code())
          ? WorkKind.MEETING
          : WorkKind.REVIEW;
    }
    if (state.equals(RiskState.IN_FORCE)) {
      return WorkKind.CHECK_DUE;
    }
    boolean sentBack = row.flag("RETURNED") || state.equals(RiskState.RE_EXAMINATION);
    return sentBack ? WorkKind.RETURNED : WorkKind.DRAFT;
  }

  private static WorkItem flagged(Row row) throws SQLException {
    return item(row, WorkKind.RE_EXAMINE, "FLAGGED_SINCE", Optional.empty());
  }

  private static WorkItem measure(Row row) throws SQLException {
    return item(row, WorkKind.MEASURE_DUE, "UPDATED", row.date("DUE"));
  }

  private static WorkItem warning(Row row) throws SQLException {
    return switch (row.coded("STATE", WarningState::of)) {
      case ANSWERED -> item(row, WorkKind.WARNING_EXAMINE, "UPDATED", Optional.empty());
      case EXAMINED -> item(row, WorkKind.WARNING_LIFT, "UPDATED", Optional.empty());
      case ISSUED, LIFTED -> item(row, WorkKind.WARNING_ANSWER, "UPDATED", row.date("DEADLINE"));
    };
  }

  static WorkItem item(Row row, WorkKind kind, String since, Optional<LocalDate> due)
      throws SQLException {
    return item(row, kind, "", since, due);
  }

  private static WorkItem item(
      Row row, WorkKind kind, String actsFor, String since, Optional<LocalDate> due)
      throws SQLException {
    return new WorkItem(
        kind,
        row.text("ISSUE_KEY"),
        row.text("TITLE"),
        row.text("LEVEL_CODE"),
        row.text("DEPARTMENT"),
        row.text("STATE"),
        actsFor,
        row.moment(since),
        due);
  }
}
