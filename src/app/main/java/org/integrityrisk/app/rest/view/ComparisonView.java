package org.integrityrisk.app.rest.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integrityrisk.app.store.register.RegisterColumn;
import org.integrityrisk.app.store.register.RegisterComparison.Codes;
import org.integrityrisk.app.store.register.RegisterComparison.Tally;

/**
 * Two registers side by side, in numbers.
 *
 * @param from the day or cycle of the earlier one
 * @param to the day or cycle of the later one
 * @param moves from which level to which, for those that were re-graded
 */
public record ComparisonView(
    String from,
    String to,
    Counts all,
    List<Group> levels,
    List<Group> departments,
    List<Group> categories,
    List<LevelMove> moves) {

  /**
   * How many points.
   *
   * @param before in the earlier register
   * @param after in the later one
   * @param added only in the later one
   * @param dropped only in the earlier one
   * @param regraded in both, with another level
   * @param changed in both, saying something else
   */
  public record Counts(
      long before, long after, long added, long dropped, long regraded, long changed) {

    private static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    private Counts and(Counts more) {
      return new Counts(
          before + more.before,
          after + more.after,
          added + more.added,
          dropped + more.dropped,
          regraded + more.regraded,
          changed + more.changed);
    }
  }

  /** The points that hold one code; those that were re-graded stand at their new level. */
  public record Group(String code, String name, Counts counts) {}

  /** How many points went from one level to another; null for none. */
  public record LevelMove(Optional<LevelName> from, Optional<LevelName> to, long count) {}

  /** The numbers with the names of their codes. */
  public static ComparisonView of(String from, String to, List<Tally> tallies, Names names) {
    return new ComparisonView(
        from,
        to,
        tallies.stream().map(ComparisonView::counts).reduce(Counts.NONE, Counts::and),
        groups(tallies, Codes::level, ColumnWords.of(RegisterColumn.LEVEL, names)),
        groups(tallies, Codes::department, ColumnWords.of(RegisterColumn.DEPARTMENT, names)),
        groups(tallies, Codes::category, ColumnWords.of(RegisterColumn.CATEGORY, names)),
        moves(tallies, names));
  }

  /** A point is counted as before under what it was, and otherwise under what it is. */
  private static List<Group> groups(
      List<Tally> tallies, Function<Codes, String> code, ColumnWords words) {
    Map<String, Counts> groups = new LinkedHashMap<>();
    for (Tally tally : tallies) {
      String was = tally.before().map(code).orElse("");
      String is = tally.after().map(code).orElse(was);
      Counts all = counts(tally);
      groups.merge(
          is,
          new Counts(0, all.after, all.added, all.dropped, all.regraded, all.changed),
          Counts::and);
      tally
          .before()
          .ifPresent(any -> groups.merge(was, new Counts(all.before, 0, 0, 0, 0, 0), Counts::and));
    }
    return groups.entrySet().stream()
        .sorted(Comparator.comparingInt(group -> words.place(group.getKey())))
        .map(group -> new Group(group.getKey(), words.nameOf(group.getKey()), group.getValue()))
        .toList();
  }

  private static Counts counts(Tally tally) {
    boolean was = tally.before().isPresent();
    boolean is = tally.after().isPresent();
    return new Counts(
        was ? tally.count() : 0,
        is ? tally.count() : 0,
        was ? 0 : tally.count(),
        is ? 0 : tally.count(),
        tally.regraded(),
        tally.changed());
  }

  private static List<LevelMove> moves(List<Tally> tallies, Names names) {
    Map<List<String>, Long> moves =
        tallies.stream()
            .filter(tally -> tally.regraded() > 0)
            .collect(
                Collectors.groupingBy(
                    tally ->
                        List.of(
                            tally.before().map(Codes::level).orElse(""),
                            tally.after().map(Codes::level).orElse("")),
                    Collectors.summingLong(Tally::regraded)));
    ColumnWords words = ColumnWords.of(RegisterColumn.LEVEL, names);
    return moves.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<List<String>, Long>>comparingInt(
                    move -> words.place(move.getKey().get(0)))
                .thenComparingInt(move -> words.place(move.getKey().get(1))))
        .map(
            move ->
                new LevelMove(
                    names.level(move.getKey().get(0)),
                    names.level(move.getKey().get(1)),
                    move.getValue()))
        .toList();
  }
}
