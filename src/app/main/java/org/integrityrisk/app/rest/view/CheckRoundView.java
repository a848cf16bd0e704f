package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.inspection.FileReview;
import org.integrityrisk.core.inspection.Questionnaire;
import org.integrityrisk.core.inspection.Suggestion;
import org.integrityrisk.core.inspection.Visit;

/**
 * A check of several points.
 *
 * @param points the points to look at
 * @param draw how they were drawn, null when they were not
 * @param record what it found, null until it was made
 * @param mayDo record, drop, suggestion: what the caller may do now
 */
public record CheckRoundView(
    String id,
    String project,
    CodeName kind,
    CodeName sort,
    String title,
    Optional<CodeName> unit,
    LocalDate from,
    LocalDate due,
    boolean overdue,
    CodeName state,
    PersonName checker,
    PersonName planner,
    Instant planned,
    List<PointLine> points,
    Optional<DrawView> draw,
    Optional<RecordView> record,
    List<String> mayDo) {

  /**
   * A point to look at; without a title when it is no longer in force.
   *
   * @param measureGap whether it is at the most serious level without a measure in force
   */
  public record PointLine(
      String key,
      String title,
      Optional<LevelName> level,
      boolean measureGap,
      Optional<CodeName> department) {}

  /**
   * A draw, with all that is needed to repeat it.
   *
   * @param verified whether repeating it gives the same
   */
  public record DrawView(
      String algorithm,
      String seed,
      int count,
      List<String> population,
      List<String> drawn,
      boolean verified) {}

  /** What it found. */
  public record RecordView(
      LocalDate held,
      String summary,
      List<ResultView> results,
      Questionnaire questionnaire,
      List<Visit> visits,
      FileReview files,
      List<Suggestion> suggestions,
      List<String> evidence,
      CoverageView mostSerious,
      PersonName recorder,
      Instant recorded) {}

  /**
   * What was found about a point.
   *
   * @param demand what is demanded to put it right
   * @param responsible user key of the one who has to
   * @param rectification what became of a finding; null when nothing did, or the caller may not see
   *     it
   */
  public record ResultView(
      String point,
      CodeName result,
      String findings,
      Optional<CodeName> severity,
      String demand,
      String responsible,
      Optional<PaperView> rectification) {}

  /** A paper that went out. */
  public record PaperView(String id, String number, CodeName form, CodeName state) {}

  /** How much was covered. */
  public record CoverageView(int covered, int of, int percent) {}
}
