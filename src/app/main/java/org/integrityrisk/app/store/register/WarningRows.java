package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.warning.EarlierWarnings;
import org.integrityrisk.core.warning.WarningState;
import org.springframework.stereotype.Component;

/** The warnings as the register knows them: the list with its filter, and those of the past. */
@Component
public class WarningRows implements EarlierWarnings {

  private static final String FROM =
      " from @WARNING_ROW w left join @RISK_ROW p on p.[ISSUE_KEY] = w.[POINT_KEY]"
          + " left join @WARNING_STANDING s on s.[ISSUE_ID] = w.[ISSUE_ID]"
          + " where w.[PROJECT_KEY] = ?";

  private static final String OVERDUE = "(w.[STATE] = ? and w.[DEADLINE] < ?)";

  private final Database database;
  private final Clock clock;

  public WarningRows(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Which warnings are wanted; an empty text or set stands for all.
   *
   * @param state {@code open}, {@code overdue}, {@code escalated} or the code of a state
   * @param colour code of the colour
   * @param person user key of the warned one
   * @param places where the person is looked for; empty for everywhere
   * @param units codes of the units of their points
   */
  public record Filter(
      String project,
      String state,
      String colour,
      String person,
      Optional<Places> places,
      Set<String> units) {}

  /**
   * One warning of the list.
   *
   * @param overdue whether it waits for an answer after the deadline
   * @param seen whether the warned one has acknowledged the notice
   * @param laidBefore user key of the one above who was asked; empty when nobody was
   */
  public record Item(
      String key,
      String title,
      String point,
      String unit,
      String department,
      String colour,
      String state,
      String number,
      String responsible,
      LocalDate deadline,
      boolean overdue,
      boolean seen,
      int escalations,
      String laidBefore,
      Instant issued) {

    /** User keys of those who have a share in it. */
    public Set<String> concerned() {
      return Stream.of(responsible, laidBefore).collect(Collectors.toUnmodifiableSet());
    }
  }

  /**
   * Where somebody may look for a person.
   *
   * @param units codes of units
   * @param departments codes of departments, whatever their unit
   */
  public record Places(Set<String> units, Set<String> departments) {}

  /**
   * A page of the list, the most pressing first.
   *
   * @param total how many warnings there are on all pages
   */
  public record Page(long total, List<Item> items) {}

  /** The warnings that the filter lets through. */
  public Page find(Filter filter, int start, int limit) {
    LocalDate today = LocalDate.now(clock);
    Sql from = Sql.of(FROM, filter.project()).then(conditions(filter, today));
    Sql count = Sql.of("select count(*) as [N]").then(from);
    Sql page =
        Sql.of("select w.*, s.[LAID_BEFORE], p.[UNIT_CODE], p.[DEPARTMENT], case when")
            .then(overdue(today))
            .then("then 1 else 0 end as [OVERDUE]")
            .then(from)
            .then("order by [OVERDUE] desc, case when w.[STATE] = ?", WarningState.LIFTED.code())
            .then("then 1 else 0 end, w.[DEADLINE], w.[ID]")
            .then(Sql.PAGE, start, limit);
    return database.read(
        session -> new Page(session.number(count), session.list(page, WarningRows::item)));
  }

  @Override
  public Optional<Earlier> latest(String project, String person, String point, Instant after) {
    Sql sql =
        Sql.of(
            "select [NOTICE_NUMBER], [ISSUE_KEY], [ISSUED] from @WARNING_ROW where"
                + " [PROJECT_KEY] = ? and ([RESPONSIBLE] = ? or [POINT_KEY] = ?)"
                + " and [ISSUED] > ? order by [ISSUED] desc",
            project,
            person,
            point,
            after.toEpochMilli());
    return database.read(session -> session.first(sql, this::earlier));
  }

  @Override
  public List<String> pressing(String project, LocalDate today) {
    Sql sql =
        Sql.of(
            "select [ISSUE_KEY] from @WARNING_ROW where [PROJECT_KEY] = ? and [STATE] <> ?"
                + " and ([DEADLINE] < ? or [STATE] = ? or ([STATE] = ? and [REJECTIONS] > 0))"
                + " order by [ID]",
            project,
            WarningState.LIFTED.code(),
            today.toString(),
            WarningState.ANSWERED.code(),
            WarningState.ISSUED.code());
    return database.read(session -> session.list(sql, row -> row.text("ISSUE_KEY")));
  }

  @Override
  public List<String> open(String project) {
    Sql sql =
        Sql.of(
            "select [ISSUE_KEY] from @WARNING_ROW where [PROJECT_KEY] = ? and [STATE] <> ?"
                + " order by [ID]",
            project,
            WarningState.LIFTED.code());
    return database.read(session -> session.list(sql, row -> row.text("ISSUE_KEY")));
  }

  private static Sql conditions(Filter filter, LocalDate today) {
    Sql all = Sql.NONE.then(ofState(filter.state(), today));
    if (!filter.colour().isEmpty()) {
      all = all.then("and w.[COLOUR] = ?", filter.colour());
    }
    if (!filter.person().isEmpty()) {
      all = all.then("and w.[RESPONSIBLE] = ?", filter.person()).then(in(filter.places()));
    }
    return filter.units().isEmpty()
        ? all
        : all.then("and").then(Sql.in("p.[UNIT_CODE]", filter.units()));
  }

  private static Sql in(Optional<Places> places) {
    return places
        .map(
            some ->
                Sql.of("and (")
                    .then(Sql.in("p.[UNIT_CODE]", some.units()))
                    .then("or")
                    .then(Sql.in("p.[DEPARTMENT]", some.departments()))
                    .then(")"))
        .orElse(Sql.NONE);
  }

  private static Sql ofState(String state, LocalDate today) {
    return switch (state) {
      case "" -> Sql.NONE;
      case "open" -> Sql.of("and w.[STATE] <> ?", WarningState.LIFTED.code());
      case "overdue" -> Sql.of("and").then(overdue(today));
      case "escalated" ->
          Sql.of(
              "and (w.[ESCALATIONS] > 0 or s.[LAID_BEFORE] is not null) and w.[STATE] <> ?",
              WarningState.LIFTED.code());
      default -> Sql.of("and w.[STATE] = ?", state);
    };
  }

  private static Sql overdue(LocalDate today) {
    return Sql.of(OVERDUE, WarningState.ISSUED.code(), today.toString());
  }

  private Earlier earlier(Row row) throws SQLException {
    String number = row.text("NOTICE_NUMBER");
    return new Earlier(
        number.isEmpty() ? row.text("ISSUE_KEY") : number,
        LocalDate.ofInstant(row.moment("ISSUED"), clock.getZone()));
  }

  private static Item item(Row row) throws SQLException {
    return new Item(
        row.text("ISSUE_KEY"),
        row.text("TITLE"),
        row.text("POINT_KEY"),
        row.text("UNIT_CODE"),
        row.text("DEPARTMENT"),
        row.text("COLOUR"),
        row.text("STATE"),
        row.text("NOTICE_NUMBER"),
        row.text("RESPONSIBLE"),
        LocalDate.parse(row.text("DEADLINE")),
        row.flag("OVERDUE"),
        row.number("DELIVERED") > 0,
        row.count("ESCALATIONS"),
        row.text("LAID_BEFORE"),
        row.moment("ISSUED"));
  }
}
