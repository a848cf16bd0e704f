package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.store.Json;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.notice.Matter;
import org.integrityrisk.core.notice.NoticeSource;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.regime.ReminderKind;
import org.integrityrisk.core.warning.WarningState;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.WorkKind;
import org.springframework.stereotype.Component;

/**
 * What early warnings (预警) ask of people, and what the warned one is to know: that a response was
 * accepted, that the warning was raised or lifted. Superiors are told of warnings to their people
 * and of each further rung, with who, which colour and why. Another colour, or another deadline
 * after a failed examination, is another matter. Where a body examines, its task is told as every
 * task is.
 */
@Component
public class WarningMatters implements NoticeSource {

  /** That a warning was lifted is news for so long; an outage is shorter. */
  private static final Duration NEWS = Duration.ofDays(14);

  private static final String ACCEPTED = "warning-accepted";
  private static final String LIFTED = "warning-lifted";
  private static final String RAISED = "warning-escalated";
  private static final String BELOW = "warning-subordinate";
  private static final String RAISED_BELOW = "warning-subordinate-escalated";

  private static final String WARNINGS =
      "select w.*, s.[REASON], p.[UNIT_CODE], p.[DEPARTMENT], (select count(*) from @TASK t"
          + " where t.[OBJECT_ID] = w.[ISSUE_KEY] and t.[KIND] in (?, ?, ?)) as [TASKS]"
          + " from @WARNING_ROW w left join @RISK_ROW p on p.[ISSUE_KEY] = w.[POINT_KEY]"
          + " left join @WARNING_STANDING s on s.[ISSUE_ID] = w.[ISSUE_ID]"
          + " where w.[PROJECT_KEY] = ? and (w.[STATE] <> ? or w.[UPDATED] > ?)";

  private final Database database;
  private final Clock clock;

  public WarningMatters(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public List<Matter> matters(String project, LocalDate today, LocalDate horizon) {
    Sql warnings =
        Sql.of(
            WARNINGS,
            WorkKind.WARNING_EXAMINE.code(),
            WorkKind.WARNING_LIFT.code(),
            WorkKind.WARNING_SUPERVISE.code(),
            project,
            WarningState.LIFTED.code(),
            clock.instant().minus(NEWS).toEpochMilli());
    return database.read(session -> session.list(warnings, WarningMatters::matters)).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Matter> matters(Row row) throws SQLException {
    List<Matter> matters = new ArrayList<>(asked(row));
    if (row.coded("STATE", WarningState.class).isOpen()) {
      matters.addAll(notices(row));
    }
    return matters;
  }

  /** That a notice was issued, or raised: who is warned knows it at once, and the superior too. */
  private static List<Matter> notices(Row row) throws SQLException {
    boolean raised = row.count("ESCALATIONS") > 0;
    List<Matter> notices = new ArrayList<>();
    if (raised) {
      notices.add(notice(row, RAISED, warned(row)));
    }
    Optional<String> superior = row.optional("SUPERIOR");
    if (superior.isPresent()) {
      TaskHolder holder = TaskHolder.person(superior.get());
      notices.add(notice(row, raised ? RAISED_BELOW : BELOW, holder));
    }
    return notices;
  }

  private static Matter notice(Row row, String kind, TaskHolder holder) throws SQLException {
    Map<String, String> facts = new HashMap<>();
    row.optional("REASON").ifPresent(reason -> facts.putAll(Json.map(reason)));
    facts.put("person", row.text("RESPONSIBLE"));
    facts.put("colour", row.text("COLOUR"));
    String round = row.text("NOTICE_NUMBER") + "/" + row.text("RESPONSIBLE");
    return matter(row, kind, round, holder, Matter.Reminding.ONCE, Optional.empty()).saying(facts);
  }

  private static List<Matter> asked(Row row) throws SQLException {
    return switch (row.coded("STATE", WarningState.class)) {
      case ISSUED -> List.of(toAnswer(row));
      case ANSWERED -> watched(row, WorkKind.WARNING_EXAMINE);
      case EXAMINED -> accepted(row);
      case LIFTED -> List.of(news(row, LIFTED));
      case SUPERVISED -> watched(row, WorkKind.WARNING_SUPERVISE);
    };
  }

  private static Matter toAnswer(Row row) throws SQLException {
    return matter(
        row,
        WorkKind.WARNING_ANSWER.code(),
        row.text("COLOUR") + "/" + row.text("DEADLINE"),
        warned(row),
        Matter.Reminding.by(ReminderKind.WARNING_ANSWER),
        row.date("DEADLINE"));
  }

  private static List<Matter> accepted(Row row) throws SQLException {
    Matter news = news(row, ACCEPTED);
    List<Matter> toLift = watched(row, WorkKind.WARNING_LIFT);
    return toLift.isEmpty() ? List.of(news) : List.of(news, toLift.get(0));
  }

  private static List<Matter> watched(Row row, WorkKind kind) throws SQLException {
    if (row.number("TASKS") > 0) {
      return List.of();
    }
    TaskHolder inspectors = TaskHolder.office(HolderRole.DISCIPLINE_OFFICE, row.text("UNIT_CODE"));
    Matter.Reminding reminding = Matter.Reminding.by(ReminderKind.TASK);
    String round = Long.toString(row.number("UPDATED"));
    Optional<LocalDate> due =
        kind == WorkKind.WARNING_EXAMINE ? Optional.empty() : row.date("DEADLINE");
    return List.of(matter(row, kind.code(), round, inspectors, reminding, due));
  }

  private static Matter news(Row row, String kind) throws SQLException {
    String round = row.text("COLOUR") + "/" + row.text("DEADLINE");
    return matter(row, kind, round, warned(row), Matter.Reminding.ONCE, Optional.empty());
  }

  private static TaskHolder warned(Row row) throws SQLException {
    return TaskHolder.person(row.text("RESPONSIBLE"));
  }

  private static Matter matter(
      Row row,
      String kind,
      String round,
      TaskHolder holder,
      Matter.Reminding reminding,
      Optional<LocalDate> due)
      throws SQLException {
    String key = row.text("ISSUE_KEY");
    return new Matter(
        kind,
        row.text("PROJECT_KEY"),
        key,
        round,
        row.text("TITLE"),
        "/browse/" + key,
        row.text("UNIT_CODE"),
        row.text("DEPARTMENT"),
        List.of(holder),
        Set.of(),
        false,
        reminding,
        row.moment("UPDATED"),
        due);
  }
}
