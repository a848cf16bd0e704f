package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.publicity.Notice;
import org.integrityrisk.core.publicity.Publicity;
import org.integrityrisk.core.publicity.ShownPoint;
import org.integrityrisk.core.publicity.Snapshot;

/** The list of a publicity for the wall: it names no person, and says nothing of comments. */
public record PrintedList(
    String title,
    Optional<CodeName> unit,
    LocalDate from,
    LocalDate to,
    List<PrintedPoint> points) {

  /**
   * A line of it.
   *
   * @param result what became of the point, null as long as nothing has; nobody's opinion on it
   */
  public record PrintedPoint(
      int number,
      String title,
      String content,
      String department,
      String post,
      LevelName level,
      String reason,
      Optional<CodeName> result) {}

  /** The list in the language of the names. */
  public static PrintedList of(Publicity publicity, Names names) {
    Notice notice = publicity.notice();
    List<PrintedPoint> points =
        publicity.points().stream().map(point -> line(publicity, point, names)).toList();
    return new PrintedList(
        notice.title(), names.unit(notice.unit()), notice.from(), notice.to(), points);
  }

  private static PrintedPoint line(Publicity publicity, ShownPoint point, Names names) {
    Snapshot shown = point.snapshot();
    return new PrintedPoint(
        publicity.points().indexOf(point) + 1,
        shown.title(),
        shown.content(),
        shown.departmentName(),
        shown.postName(),
        PublicityView.level(shown, names),
        shown.reason().in(names.locale()),
        publicity
            .resultOf(point.key())
            .map(result -> names.own("publicity", result.outcome().code())));
  }
}
