package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.risk.RiskState;
import org.springframework.stereotype.Component;

/** Lists of control measures with their points, in three statements, and their counts in two. */
@Component
public class MeasureList {

  private static final String FROM = "from @MEASURE_ROW m";

  /** What is still to be done comes first, then by date. */
  private static final String ORDER =
      "order by case when m.[STATE] in (?, ?) then 0 else 1 end, m.[DUE], m.[ID]";

  private static final String POINTS =
      "select l.[MEASURE_ID], p.[ISSUE_KEY], p.[TITLE], p.[LEVEL_CODE], p.[DEPARTMENT]"
          + " from @MEASURE_POINT l join @RISK_ROW p on p.[ISSUE_KEY] = l.[POINT_KEY] where";

  private static final String GAPS =
      "select count(*) as [N] from @RISK_ROW where [PROJECT_KEY] = ? and [LEVEL_CODE] = ?"
          + " and [STATE] = ? and [MEASURES_IN_FORCE] = 0";

  private final Database database;

  public MeasureList(Database database) {
    this.database = database;
  }

  /** A page of a list, and how many measures there are on all pages. */
  public record Page(long total, List<RegisterMeasure> measures) {}

  private record Counted(MeasureMatter matter, long count) {}

  /** The measures that the filter lets through. */
  public Page find(MeasureFilter filter, int start, int limit) {
    Sql count = Sql.of("select count(*) as [N]").then(FROM).then(filter.where());
    Sql rows =
        Sql.of("select m.*")
            .then(FROM)
            .then(filter.where())
            .then(ORDER, MeasureState.PLANNED.code(), MeasureState.INEFFECTIVE.code())
            .then(Sql.PAGE, start, limit);
    return database.read(
        session ->
            new Page(
                session.number(count),
                withPoints(session, filter, session.list(rows, RegisterMeasure::read))));
  }

  /** How many measures of some units each matter concerns. */
  public Map<MeasureMatter, Long> counts(String project, Set<String> units, LocalDate today) {
    MeasureFilter all = MeasureFilter.of(project, units, today);
    Sql sql =
        Arrays.stream(MeasureMatter.values())
            .map(matter -> count(matter, all))
            .reduce((some, next) -> some.then("union all").then(next))
            .orElseThrow();
    Map<MeasureMatter, Long> counts = new EnumMap<>(MeasureMatter.class);
    database
        .read(session -> session.list(sql, MeasureList::counted))
        .forEach(one -> counts.put(one.matter(), one.count()));
    return counts;
  }

  /** How many points in force of a level have no measure in force. */
  public long gaps(String project, Set<String> units, String level) {
    Sql inUnits = units.isEmpty() ? Sql.NONE : Sql.of("and").then(Sql.in("[UNIT_CODE]", units));
    Sql sql = Sql.of(GAPS, project, level, RiskState.IN_FORCE).then(inUnits);
    return database.read(session -> session.number(sql));
  }

  /** One select for each matter: most matters concern few measures, which an index finds. */
  private static Sql count(MeasureMatter matter, MeasureFilter all) {
    return Sql.of("select " + matter.ordinal() + " as [MATTER], count(*) as [N]")
        .then(FROM)
        .then(all.of(matter).where());
  }

  private static Counted counted(Row row) throws SQLException {
    return new Counted(MeasureMatter.values()[row.count("MATTER")], row.number("N"));
  }

  /** A measure may be against points of other units too, which are not those looked in. */
  private static List<RegisterMeasure> withPoints(
      SqlSession session, MeasureFilter filter, List<RegisterMeasure> bare) throws SQLException {
    Map<String, List<RegisterMeasure.Point>> points = new LinkedHashMap<>();
    Sql ids = Sql.in("l.[MEASURE_ID]", bare.stream().map(RegisterMeasure::id).toList());
    session.list(
        Sql.of(POINTS).then(ids).then(filter.ofUnits()).then("order by p.[ID]"),
        row ->
            points
                .computeIfAbsent(row.text("MEASURE_ID"), unseen -> new ArrayList<>())
                .add(
                    new RegisterMeasure.Point(
                        row.text("ISSUE_KEY"),
                        row.text("TITLE"),
                        row.text("LEVEL_CODE"),
                        row.text("DEPARTMENT"))));
    return bare.stream().map(one -> one.against(points.getOrDefault(one.id(), List.of()))).toList();
  }
}
