package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.publicity.CommentAnswer;
import org.integrityrisk.core.publicity.Notice;
import org.integrityrisk.core.publicity.Outcome;
import org.integrityrisk.core.publicity.PublicityComment;
import org.integrityrisk.core.publicity.PublicityResult;
import org.integrityrisk.core.publicity.ShownPoint;
import org.integrityrisk.core.publicity.Snapshot;
import org.integrityrisk.core.regime.PublicityScope;
import org.integrityrisk.core.text.LocalizedText;

/** How publicities stand in their four tables. */
final class PublicityRows {
  static final Table<Notice> NOTICES =
      Table.<Notice>named("PUBLICITY")
          .key("PUBLICITY_ID", Notice::id)
          .column("PROJECT_KEY", Notice::project)
          .column("TITLE", Notice::title)
          .column("UNIT_CODE", Notice::unit)
          .column("SCOPE", Notice::scope)
          .column("FROM_DAY", Notice::from)
          .column("TO_DAY", Notice::to)
          .column("ON_PAPER", Notice::paper)
          .column("NAMELESS", Notice::anonymous)
          .column("OPENER", Notice::opener)
          .column("OPENED", Notice::opened);

  static final Table<Shown> POINTS =
      Table.<Shown>named("PUBLICITY_POINT")
          .key("PLACE", shown -> shown.point.id() + "/" + shown.point.round())
          .column("PUBLICITY_ID", Shown::publicity)
          .column("POSITION", Shown::position)
          .column("POINT_ID", shown -> shown.point.id())
          .column("POINT_KEY", shown -> shown.point.key())
          .column("ROUND_NUMBER", shown -> shown.point.round())
          .column("TITLE", shown -> shown.point.snapshot().title())
          .column("CONTENT", shown -> shown.point.snapshot().content())
          .column("DEPARTMENT", shown -> shown.point.snapshot().department())
          .column("DEPARTMENT_NAME", shown -> shown.point.snapshot().departmentName())
          .column("POST_NAME", shown -> shown.point.snapshot().postName())
          .column("LEVEL_CODE", shown -> shown.point.snapshot().level())
          .column("LEVEL_NAMES", shown -> words(shown.point.snapshot().levelName()))
          .column("REASONS", shown -> words(shown.point.snapshot().reason()))
          .column("CONTENT_HASH", shown -> shown.point.snapshot().contentHash());

  static final Table<PublicityComment> COMMENTS =
      Table.<PublicityComment>named("PUBLICITY_COMMENT")
          .key("COMMENT_ID", PublicityComment::id)
          .column("PUBLICITY_ID", PublicityComment::publicity)
          .column("POINT_KEY", PublicityComment::point)
          .column("USER_KEY", PublicityComment::user)
          .column("USER_NAME", PublicityComment::name)
          .column("RECORDER", PublicityComment::recorder)
          .column("WORDS", PublicityComment::text)
          .column("GIVEN", PublicityComment::time);

  static final Table<PublicityResult> RESULTS =
      Table.<PublicityResult>named("PUBLICITY_RESULT")
          .key("PLACE", result -> result.publicity() + "/" + result.point())
          .column("PUBLICITY_ID", PublicityResult::publicity)
          .column("POINT_KEY", PublicityResult::point)
          .column("OUTCOME", PublicityResult::outcome)
          .column("OPINION", PublicityResult::opinion)
          .column("USER_KEY", PublicityResult::user)
          .column("USER_NAME", PublicityResult::name)
          .column("DECIDED", PublicityResult::time);

  /** A point with its place in a publicity. */
  record Shown(String publicity, int position, ShownPoint point) {}

  private PublicityRows() {}

  static Notice notice(Row row) throws SQLException {
    return new Notice(
        row.text("PUBLICITY_ID"),
        row.text("PROJECT_KEY"),
        row.text("TITLE"),
        row.text("UNIT_CODE"),
        row.coded("SCOPE", PublicityScope::of),
        LocalDate.parse(row.text("FROM_DAY")),
        LocalDate.parse(row.text("TO_DAY")),
        row.flag("ON_PAPER"),
        row.flag("NAMELESS"),
        row.text("OPENER"),
        row.moment("OPENED"));
  }

  static Shown shown(Row row) throws SQLException {
    Snapshot snapshot =
        new Snapshot(
            row.text("TITLE"),
            row.text("CONTENT"),
            row.text("DEPARTMENT"),
            row.text("DEPARTMENT_NAME"),
            row.text("POST_NAME"),
            row.text("LEVEL_CODE"),
            words(row.text("LEVEL_NAMES")),
            words(row.text("REASONS")),
            row.text("CONTENT_HASH"));
    ShownPoint point =
        new ShownPoint(
            row.text("POINT_ID"), row.text("POINT_KEY"), row.count("ROUND_NUMBER"), snapshot);
    return new Shown(row.text("PUBLICITY_ID"), row.count("POSITION"), point);
  }

  static PublicityComment comment(Row row) throws SQLException {
    return new PublicityComment(
        row.text("COMMENT_ID"),
        row.text("PUBLICITY_ID"),
        row.text("POINT_KEY"),
        row.text("USER_KEY"),
        row.text("USER_NAME"),
        row.text("RECORDER"),
        row.text("WORDS"),
        row.moment("GIVEN"),
        answer(row));
  }

  private static Optional<CommentAnswer> answer(Row row) throws SQLException {
    Optional<String> text = row.optional("ANSWER");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Instant time = row.moment("ANSWERED");
    return Optional.of(
        new CommentAnswer(text.get(), row.text("ANSWERER"), row.text("ANSWERER_NAME"), time));
  }

  static PublicityResult result(Row row) throws SQLException {
    return new PublicityResult(
        row.text("PUBLICITY_ID"),
        row.text("POINT_KEY"),
        row.coded("OUTCOME", Outcome::of),
        row.text("OPINION"),
        row.text("USER_KEY"),
        row.text("USER_NAME"),
        row.moment("DECIDED"));
  }

  private static String words(LocalizedText text) {
    return Json.of(List.of(text.en(), text.zh()));
  }

  private static LocalizedText words(String json) {
    List<String> languages = Json.list(json);
    return new LocalizedText(languages.get(0), languages.get(1));
  }
}
