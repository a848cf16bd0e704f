package org.integrityrisk.app.rest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.PointView;
import org.integrityrisk.core.filing.EditRiskPoint;
import org.integrityrisk.core.measure.AddMeasure;
import org.integrityrisk.core.reexamination.DismissFlag;
import org.integrityrisk.core.reexamination.Flag;
import org.integrityrisk.core.review.AskOpinions;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.GiveOpinion;
import org.integrityrisk.core.review.GuardReview;
import org.integrityrisk.core.review.LoadReview;
import org.integrityrisk.core.review.RecordRecusal;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.supervision.RecordCheck;
import org.integrityrisk.core.warning.IssueWarning;
import org.springframework.stereotype.Component;

/** Shows risk points to those who may see them. */
@Component
public class PointViews {

  private final LoadReview reviews;
  private final PointRecords records;
  private final MeasureViews measures;
  private final WarningViews warnings;
  private final NamesIn names;
  private final Clock clock;

  public PointViews(
      LoadReview reviews,
      PointRecords records,
      MeasureViews measures,
      WarningViews warnings,
      NamesIn names,
      Clock clock) {
    this.reviews = reviews;
    this.records = records;
    this.measures = measures;
    this.warnings = warnings;
    this.names = names;
    this.clock = clock;
  }

  /**
   * The point of that key.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the caller may not see it
   */
  PointView of(Caller caller, String key) {
    ReviewSituation situation = reviews.forUser(caller.key(), key);
    LoadedPoint loaded = situation.loaded();
    Names words = names.of(caller, loaded.regime(), loaded.register());
    List<Flag> flags = records.flagsOf(loaded);
    return new PointShape(
            situation,
            new Standing(situation, words),
            new ReviewShape(
                situation,
                records.recusalsOf(loaded),
                records.soughtOf(loaded),
                records.contentsOf(loaded),
                words),
            records.gradingOf(loaded),
            records.postGradeOf(loaded),
            records.formerGradingsOf(loaded),
            records.measuresOf(loaded).stream()
                .map(measure -> measures.of(caller, measure, loaded))
                .toList(),
            records.warningsOf(loaded).stream()
                .map(warning -> warnings.of(caller, warning, loaded))
                .toList(),
            records.checksOf(loaded),
            flags,
            records.powers(),
            mayDo(situation, flags),
            words,
            clock.getZone())
        .view();
  }

  private static List<String> mayDo(ReviewSituation situation, List<Flag> flags) {
    LoadedPoint loaded = situation.loaded();
    List<String> may =
        new ArrayList<>(GuardReview.allowed(situation).stream().map(Decision::code).toList());
    addIf(may, EditRiskPoint.mayEdit(loaded), "edit");
    addIf(
        may,
        flags.stream().anyMatch(Flag::stands) && DismissFlag.mayDismiss(loaded),
        "dismiss-flag");
    addIf(may, AddMeasure.mayAdd(loaded), "add-measure");
    addIf(may, IssueWarning.mayIssue(loaded), "issue-warning");
    addIf(may, RecordCheck.mayRecord(loaded), "record-check");
    addIf(may, GiveOpinion.isAsked(situation), "give-opinion");
    addIf(may, AskOpinions.mayAsk(situation), "ask-opinions");
    addIf(may, RecordRecusal.mayRecord(situation), "recuse");
    return may;
  }

  private static void addIf(List<String> may, boolean allowed, String action) {
    if (allowed) {
      may.add(action);
    }
  }
}
