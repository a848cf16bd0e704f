package org.integrityrisk.app.store.register;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.springframework.stereotype.Component;

/** Counts points of the register by one or more columns, in one statement. */
@Component
public class RegisterSummary {

  private static final String RANKED =
      "from (select * from @RISK_ROW %s) r left join @POST o on o.[CODE] = r.[POST]";

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
    String columns = by.stream().sorted().map(this::written).collect(Collectors.joining(", "));
    Sql sql =
        Sql.of("select " + columns + ", count(*) as [N]")
            .then(from(filter.where(), by))
            .then("group by " + columns + " order by " + columns);
    return database.read(session -> session.list(sql, row -> tally(row, by)));
  }

  private String written(RegisterColumn column) {
    return (column == RegisterColumn.RANK ? "o." : "r.") + column.column();
  }

  /** The table of posts is only joined for what it alone knows. */
  private static Sql from(Sql where, Set<RegisterColumn> by) {
    return by.contains(RegisterColumn.RANK)
        ? new Sql(RANKED.formatted(where.text()), where.parameters())
        : Sql.of("from @RISK_ROW r").then(where);
  }

  private static Tally tally(Row row, Set<RegisterColumn> by) throws SQLException {
    Map<RegisterColumn, String> codes = new EnumMap<>(RegisterColumn.class);
    for (RegisterColumn column : by) {
      codes.put(column, row.text(column.label()));
    }
    return new Tally(codes, row.number("N"));
  }
}
