package org.integrityrisk.app.rest.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.integrityrisk.app.store.register.GradedSupervision.Line;
import org.integrityrisk.core.risk.RiskState;

/**
 * Graded supervision: a row for each level and each one who answers, the most serious level first.
 */
public record SupervisionTable(List<RowView> rows, Totals totals, FollowUp followUp) {

  /** The points of one level that one person answers for. */
  public record RowView(
      LevelName level,
      HolderName answerer,
      long inForce,
      long checksOverdue,
      long measuresMissing,
      Links links) {}

  /** The lists behind the numbers, below the host's context path. */
  public record Links(String inForce, String checksOverdue, String measuresMissing) {}

  /** All rows together. */
  public record Totals(long inForce, long checksOverdue, long measuresMissing) {}

  /**
   * What supervision asks for besides.
   *
   * @param checksOverdue how many checks of all kinds are overdue
   * @param checksLink the list of them, below the host's context path
   */
  public record FollowUp(
      long checksOverdue,
      long rectificationsOpen,
      long rectificationsOverdue,
      String checksLink,
      String rectificationsLink) {}

  private static final HolderName NOBODY = new HolderName("", "", "", "");

  /**
   * The table.
   *
   * @param linkTo makes a link to the register of filters by name
   */
  public static SupervisionTable of(
      List<Line> lines,
      FollowUp followUp,
      Function<Map<String, String>, String> linkTo,
      Names names) {
    return new SupervisionTable(
        lines.stream()
            .map(line -> row(line, linkTo, names))
            .sorted(Comparator.comparingInt(row -> place(row.level())))
            .toList(),
        new Totals(
            sum(lines, Line::inForce),
            sum(lines, Line::checksOverdue),
            sum(lines, Line::measuresMissing)),
        followUp);
  }

  private static RowView row(Line line, Function<Map<String, String>, String> linkTo, Names names) {
    return new RowView(
        names.level(line.level()).orElseGet(() -> new LevelName("", 0, "", "")),
        names.holder(line.role(), line.user()).orElse(NOBODY),
        line.inForce(),
        line.checksOverdue(),
        line.measuresMissing(),
        links(line, linkTo));
  }

  private static Links links(Line line, Function<Map<String, String>, String> linkTo) {
    Map<String, String> own = new LinkedHashMap<>();
    own.put("level", line.level());
    own.put("answerer", line.user().isEmpty() ? line.role() : line.user());
    own.put("status", RiskState.IN_FORCE);
    return new Links(
        linkTo.apply(own),
        linkTo.apply(with(own, "check", "overdue")),
        linkTo.apply(with(own, "measure", "missing")));
  }

  private static Map<String, String> with(Map<String, String> filters, String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(filters);
    more.put(name, value);
    return more;
  }

  /** A level that the regime no longer has comes last. */
  private static int place(LevelName level) {
    return level.order() == 0 ? Integer.MAX_VALUE : level.order();
  }

  private static long sum(List<Line> lines, ToLongFunction<Line> number) {
    return lines.stream().mapToLong(number).sum();
  }
}
