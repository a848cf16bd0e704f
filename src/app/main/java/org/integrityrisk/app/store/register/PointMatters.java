package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.notice.Matter;
import org.integrityrisk.core.notice.NoticeSource;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.regime.ReminderKind;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.WorkKind;
import org.springframework.stereotype.Component;

/**
 * What points ask of people: the steps of their review, publicity and filing, corrections, second
 * looks. A meeting is a matter of the office that arranges it.
 */
@Component
public class PointMatters implements NoticeSource {

  private static final String SHOWN_UNTIL =
      "(select max(b.[TO_DAY]) from @PUBLICITY_POINT x"
          + " join @PUBLICITY b on b.[PUBLICITY_ID] = x.[PUBLICITY_ID]"
          + " where x.[POINT_ID] = p.[ISSUE_ID] and "
          + PublicityWork.WITHOUT_RESULT
          + ")";

  private static final String POINTS =
      "select p.*, "
          + SHOWN_UNTIL
          + " as [SHOWN_UNTIL], case when "
          + FilingWork.SENT
          + " then 1 else 0 end as [SENT] from @RISK_ROW p where p.[PROJECT_KEY] = ? and";

  /** While a point is shown it awaits nobody. */
  private static final String AT_A_STEP =
      "p.[AWAITING_STEP] in (?, ?, ?, ?) and not exists (select 1 from @PUBLICITY_POINT x"
          + " join @PUBLICITY b on b.[PUBLICITY_ID] = x.[PUBLICITY_ID]"
          + " where x.[POINT_ID] = p.[ISSUE_ID] and b.[TO_DAY] >= ? and "
          + PublicityWork.WITHOUT_RESULT
          + ")";

  private static final String SENT_BACK =
      "(p.[STATE] = ? or p.[STATE] = ? and p.[RETURNED] = 1) and p.[AWAITING_USER] is not null";
  private static final String FLAGGED = "p.[FLAGGED_SINCE] > 0 and p.[STATE] = ?";

  private final Database database;

  public PointMatters(Database database) {
    this.database = database;
  }

  @Override
  public List<Matter> matters(String project, LocalDate today, LocalDate horizon) {
    Sql points = Sql.of(POINTS, project);
    Sql atAStep =
        points.then(
            AT_A_STEP,
            StepKind.REVIEW.code(),
            StepKind.COLLECTIVE.code(),
            StepKind.PUBLICITY.code(),
            StepKind.FILING.code(),
            today.toString());
    Sql sentBack = points.then(SENT_BACK, RiskState.RE_EXAMINATION, RiskState.DRAFT);
    Sql flagged = points.then(FLAGGED, RiskState.IN_FORCE);
    return database.read(
        session ->
            List.of(
                    session.list(atAStep, PointMatters::atAStep),
                    session.list(sentBack, PointMatters::sentBack),
                    session.list(flagged, PointMatters::flagged))
                .stream()
                .flatMap(List::stream)
                .toList());
  }

  private static Matter atAStep(Row row) throws SQLException {
    WorkKind kind = kind(row);
    boolean ofOffice = kind == WorkKind.MEETING || kind == WorkKind.PUBLICITY_OPEN;
    List<TaskHolder> holders = List.of(ofOffice ? office(row) : awaited(row));
    return matter(row, kind, holders, row.moment("STATE_SINCE"), row.date("STEP_DUE"));
  }

  private static WorkKind kind(Row row) throws SQLException {
    return switch (row.coded("AWAITING_STEP", StepKind.class)) {
      case COLLECTIVE -> WorkKind.MEETING;
      case FILING -> row.flag("SENT") ? WorkKind.FILING_REPLY : WorkKind.FILING_SEND;
      case PUBLICITY ->
          row.optional("SHOWN_UNTIL").isPresent()
              ? WorkKind.PUBLICITY_CONFIRM
              : WorkKind.PUBLICITY_OPEN;
      default -> WorkKind.REVIEW;
    };
  }

  private static Matter sentBack(Row row) throws SQLException {
    return matter(
        row,
        WorkKind.RETURNED,
        List.of(TaskHolder.person(row.text("AWAITING_USER"))),
        row.moment("STATE_SINCE"),
        Optional.empty());
  }

  private static Matter flagged(Row row) throws SQLException {
    TaskHolder head = TaskHolder.office(HolderRole.DEPARTMENT_HEAD, row.text("DEPARTMENT"));
    return matter(
        row,
        WorkKind.RE_EXAMINE,
        List.of(TaskHolder.person(row.text("FILER")), head),
        row.moment("FLAGGED_SINCE"),
        Optional.empty());
  }

  private static TaskHolder awaited(Row row) throws SQLException {
    Optional<String> user = row.optional("AWAITING_USER");
    Optional<HolderRole> role = Coded.find(HolderRole.class, row.text("AWAITING_ROLE"));
    if (user.isPresent() || role.isEmpty()) {
      return TaskHolder.person(user.orElse(""));
    }
    return TaskHolder.office(role.get(), row.text("AWAITING_UNIT"));
  }

  private static TaskHolder office(Row row) throws SQLException {
    return TaskHolder.office(HolderRole.LEADING_GROUP_OFFICE, row.text("UNIT_CODE"));
  }

  private static Matter matter(
      Row row, WorkKind kind, List<TaskHolder> holders, Instant since, Optional<LocalDate> due)
      throws SQLException {
    String key = row.text("ISSUE_KEY");
    return new Matter(
        kind.code(),
        row.text("PROJECT_KEY"),
        key,
        row.text("STATE") + since.toEpochMilli(),
        row.text("TITLE"),
        "/browse/" + key,
        row.text("UNIT_CODE"),
        row.text("DEPARTMENT"),
        holders,
        PeopleColumn.read(row.text("BARRED")),
        kind != WorkKind.MEETING && kind != WorkKind.RETURNED && kind != WorkKind.RE_EXAMINE,
        Matter.Reminding.by(ReminderKind.REVIEW),
        since,
        due);
  }
}
