package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.springframework.stereotype.Component;

/** Counts points of the register by one or more columns, in one statement. */
@Component
public class RegisterSummary {

  private static final String POSTS = "left join @POST o on o.[CODE] = r.[POST]";

  private final Database database;

  public RegisterSummary(Database database) {
    this.database = database;
  }

  /**
   * How many points hold one code.
   *
   * @param code the code, empty for points that have none
   * @param count how many, 1 or more
   */
  public record Group(String code, long count) {}

  /**
   * How many points hold the same codes.
   *
   * @param codes the code in each column asked for, empty for points that have none
   * @param count how many, 1 or more
   */
  public record Tally(Map<RegisterColumn, String> codes, long count) {

    public Tally {
      codes = Map.copyOf(codes);
    }

    /** The code in a column; empty when the points have none. */
    public String code(RegisterColumn column) {
      return codes.getOrDefault(column, "");
    }
  }

  /** The points of the filter, by the codes that the column holds; in the order of the codes. */
  public List<Group> count(RegisterFilter filter, RegisterColumn by) {
    return tallies(filter, Set.of(by)).stream()
        .map(tally -> new Group(tally.code(by), tally.count()))
        .toList();
  }

  /** The points of the filter, by the codes that the columns hold together. */
  public List<Tally> tallies(RegisterFilter filter, Set<RegisterColumn> by) {
    Sql sql = by.contains(RegisterColumn.RANK) ? byRank(filter, by) : counted(filter, by);
    return database.read(session -> session.list(sql, row -> tally(row, by)));
  }

  private static Sql counted(RegisterFilter filter, Set<RegisterColumn> by) {
    return unordered(filter, by).then("order by " + written(by, RegisterColumn::column));
  }

  private static Sql unordered(RegisterFilter filter, Set<RegisterColumn> by) {
    String columns = written(by, RegisterColumn::column);
    return Sql.of("select " + columns + ", count(*) as [N] from @RISK_ROW")
        .then(filter.where())
        .then("group by " + columns);
  }

  /** The table of posts alone knows ranks; it is joined to the few counts and not to the points. */
  private static Sql byRank(RegisterFilter filter, Set<RegisterColumn> by) {
    Set<RegisterColumn> known = EnumSet.copyOf(by);
    known.remove(RegisterColumn.RANK);
    known.add(RegisterColumn.POST);
    String columns = written(by, one -> (one == RegisterColumn.RANK ? "o." : "r.") + one.column());
    return Sql.of("select " + columns + ", sum(r.[N]) as [N] from (")
        .then(unordered(filter, known))
        .then(") r " + POSTS + " group by " + columns + " order by " + columns);
  }

  private static String written(
      Set<RegisterColumn> columns, Function<RegisterColumn, String> name) {
    return columns.stream().sorted().map(name).collect(Collectors.joining(", "));
  }

  private static Tally tally(Row row, Set<RegisterColumn> by) throws SQLException {
    Map<RegisterColumn, String> codes = new EnumMap<>(RegisterColumn.class);
    for (RegisterColumn column : by) {
      codes.put(column, row.text(column.label()));
    }
    return new Tally(codes, row.number("N"));
  }
}
