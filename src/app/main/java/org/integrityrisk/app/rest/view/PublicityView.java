package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.publicity.CommentAnswer;
import org.integrityrisk.core.publicity.PublicityComment;
import org.integrityrisk.core.publicity.PublicityResult;
import org.integrityrisk.core.publicity.ShownPoint;
import org.integrityrisk.core.publicity.Snapshot;

/**
 * A publicity with everything that happened in it.
 *
 * @param anonymous whether comments without a name are taken
 * @param browses whether the caller may open the points themselves
 * @param mayDo what the caller may do now: comment, copy-comment, conclude
 */
public record PublicityView(
    String id,
    String project,
    String title,
    Optional<CodeName> unit,
    Optional<CodeName> scope,
    LocalDate from,
    LocalDate to,
    CodeName state,
    boolean paper,
    boolean anonymous,
    boolean browses,
    List<PointLine> points,
    List<CommentView> comments,
    List<String> mayDo) {

  /**
   * A point as it was when the publicity was opened.
   *
   * @param comments how many comments bear on it
   * @param result what became of it, null as long as nothing has
   * @param gone whether it was deleted, or moved out of the project, before there was a result
   * @param mayConclude whether the caller confirms it or sends it back
   * @param obstacle why it cannot be confirmed yet, in words; empty when it can, or the caller does
   *     not
   */
  public record PointLine(
      String key,
      String title,
      String content,
      String department,
      String post,
      LevelName level,
      String reason,
      int comments,
      Optional<ResultView> result,
      boolean gone,
      boolean mayConclude,
      String obstacle) {}

  /** What became of a point. */
  public record ResultView(CodeName outcome, String opinion, String name, Instant time) {

    static ResultView of(PublicityResult result, Names names) {
      CodeName outcome = names.own("publicity", result.outcome().code());
      return new ResultView(outcome, result.opinion(), result.name(), result.time());
    }
  }

  /**
   * A comment.
   *
   * @param point key of the point it is about, empty when it is about the whole
   * @param name name of the commenter, empty for one without a name
   * @param paper whether it was copied from paper
   */
  public record CommentView(
      String id,
      String point,
      String name,
      String text,
      Instant time,
      boolean paper,
      Optional<AnswerView> answer,
      boolean mayAnswer) {

    /** The comment for a caller. */
    public static CommentView of(PublicityComment comment, boolean mayAnswer) {
      return new CommentView(
          comment.id(),
          comment.point(),
          comment.name(),
          comment.text(),
          comment.time(),
          comment.isFromPaper(),
          comment.answer().map(AnswerView::of),
          mayAnswer);
    }
  }

  /** The answer to a comment. */
  public record AnswerView(String text, String name, Instant time) {

    static AnswerView of(CommentAnswer answer) {
      return new AnswerView(answer.text(), answer.name(), answer.time());
    }
  }

  /**
   * A point with what the caller may do to it.
   *
   * @param comments how many comments bear on it
   * @param gone whether it is no longer there
   */
  public static PointLine point(
      ShownPoint point,
      int comments,
      Optional<PublicityResult> result,
      boolean gone,
      boolean mayConclude,
      String obstacle,
      Names names) {
    Snapshot shown = point.snapshot();
    return new PointLine(
        point.key(),
        shown.title(),
        shown.content(),
        shown.departmentName(),
        shown.postName(),
        level(shown, names),
        shown.reason().in(names.locale()),
        comments,
        result.map(one -> ResultView.of(one, names)),
        gone && result.isEmpty(),
        mayConclude,
        obstacle);
  }

  /** The level's name as it was then; colour and order only colour it. */
  static LevelName level(Snapshot shown, Names names) {
    int order = names.level(shown.level()).map(LevelName::order).orElse(0);
    String colour = names.level(shown.level()).map(LevelName::colour).orElse("");
    return new LevelName(shown.level(), order, shown.levelName().in(names.locale()), colour);
  }
}
