package org.integrityrisk.app.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.measure.Measures;
import org.integrityrisk.core.postgrade.GradePosts;
import org.integrityrisk.core.postgrade.GradedPost;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.power.Powers;
import org.integrityrisk.core.reexamination.Flag;
import org.integrityrisk.core.reexamination.Flags;
import org.integrityrisk.core.review.Recusal;
import org.integrityrisk.core.review.Recusals;
import org.integrityrisk.core.review.SoughtOpinion;
import org.integrityrisk.core.review.SoughtOpinions;
import org.integrityrisk.core.risk.ContentVersions;
import org.integrityrisk.core.risk.FormerGrading;
import org.integrityrisk.core.risk.FormerGradings;
import org.integrityrisk.core.risk.Gradings;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.supervision.Check;
import org.integrityrisk.core.supervision.Checks;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.warning.Warnings;
import org.springframework.stereotype.Component;

/** What is kept about a risk point beside the point itself. */
@Component
public class PointRecords {

  private final Gradings gradings;
  private final FormerGradings formerGradings;
  private final Measures measures;
  private final Warnings warnings;
  private final Checks checks;
  private final ContentVersions contents;
  private final Flags flags;
  private final Powers powers;
  private final Recusals recusals;
  private final SoughtOpinions sought;
  private final GradePosts posts;

  public PointRecords(
      Gradings gradings,
      FormerGradings formerGradings,
      Measures measures,
      Warnings warnings,
      Checks checks,
      ContentVersions contents,
      Flags flags,
      Powers powers,
      Recusals recusals,
      SoughtOpinions sought,
      GradePosts posts) {
    this.gradings = gradings;
    this.formerGradings = formerGradings;
    this.measures = measures;
    this.warnings = warnings;
    this.checks = checks;
    this.contents = contents;
    this.flags = flags;
    this.powers = powers;
    this.recusals = recusals;
    this.sought = sought;
    this.posts = posts;
  }

  Optional<PointGrading> gradingOf(LoadedPoint loaded) {
    return gradings.of(loaded.point().id());
  }

  /** The grade of the point's post; empty when it has none or the regime grades no posts. */
  Optional<GradedPost> postGradeOf(LoadedPoint loaded) {
    return loaded
        .register()
        .post(loaded.point().content().post())
        .flatMap(post -> posts.one(loaded.point().project(), loaded.regime(), post));
  }

  List<FormerGrading> formerGradingsOf(LoadedPoint loaded) {
    return formerGradings.of(loaded.point().id());
  }

  List<ControlMeasure> measuresOf(LoadedPoint loaded) {
    return measures.ofPoint(loaded.point().key());
  }

  List<Warning> warningsOf(LoadedPoint loaded) {
    return warnings.ofPoint(loaded.point().key());
  }

  List<Flag> flagsOf(LoadedPoint loaded) {
    return flags.of(loaded.point().id());
  }

  /** What the power and flow step of points are called. */
  PowerCatalogue powers() {
    return powers.catalogue();
  }

  List<Check> checksOf(LoadedPoint loaded) {
    return checks.of(loaded.point().id());
  }

  /** What the point said when it was decided on, by the hash of it. */
  Map<String, RiskPointContent> contentsOf(LoadedPoint loaded) {
    return contents.of(loaded.point().id());
  }

  List<Recusal> recusalsOf(LoadedPoint loaded) {
    return recusals.of(loaded.point().id());
  }

  List<SoughtOpinion> soughtOf(LoadedPoint loaded) {
    return sought.of(loaded.point().id());
  }
}
