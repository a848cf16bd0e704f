package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The bulletin on the checks of a period (通报).
 *
 * @param figures the period in numbers
 * @param byKind the checks of points, counted by kind of check
 * @param lines the checks of points, by day
 */
public record BulletinView(
    LocalDate from,
    LocalDate to,
    FiguresView figures,
    List<KindCount> byKind,
    List<LineView> lines) {

  /** The period in numbers; the coverage is that of the most serious points by return visits. */
  public record FiguresView(
      int rounds,
      int checks,
      int findings,
      int questionnairesSent,
      int questionnairesReturned,
      int households,
      CheckRoundView.CoverageView mostSerious,
      int suggestions,
      int takenUp,
      int filesSeen,
      int filesFaulty,
      int rectifications,
      int rectificationsClosed) {}

  /** Checks of one kind. */
  public record KindCount(CodeName kind, boolean bulletin, int checks, int findings) {}

  /**
   * A check of a point.
   *
   * @param rectification number and state of the paper that followed, empty when none did
   */
  public record LineView(
      LocalDate held,
      CodeName kind,
      String point,
      String title,
      Optional<LevelName> level,
      Optional<CodeName> department,
      CodeName result,
      String findings,
      String recorder,
      String rectification) {}
}
