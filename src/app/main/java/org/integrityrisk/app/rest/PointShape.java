package org.integrityrisk.app.rest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.rest.view.CheckView;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.DutiesView;
import org.integrityrisk.app.rest.view.FlagView;
import org.integrityrisk.app.rest.view.FormerGradingView;
import org.integrityrisk.app.rest.view.GradingView;
import org.integrityrisk.app.rest.view.MeasureView;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.PointView;
import org.integrityrisk.app.rest.view.PostGradeView;
import org.integrityrisk.app.rest.view.WarningView;
import org.integrityrisk.core.postgrade.GradedPost;
import org.integrityrisk.core.power.FlowStep;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.reexamination.Flag;
import org.integrityrisk.core.regime.Category;
import org.integrityrisk.core.regime.Factor;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.risk.FormerGrading;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.PointVersion;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.supervision.Check;
import org.integrityrisk.core.supervision.NextCheck;
import org.integrityrisk.core.supervision.SupervisionPlan;

/** Puts together what an answer says of one risk point. */
record PointShape(
    ReviewSituation situation,
    Standing standing,
    ReviewShape review,
    Optional<PointGrading> grading,
    Optional<GradedPost> postGrade,
    List<FormerGrading> formerGradings,
    List<MeasureView> measures,
    List<WarningView> warnings,
    List<Check> checks,
    List<Flag> flags,
    PowerCatalogue powers,
    List<String> mayDo,
    Names names,
    ZoneId zone) {

  PointView view() {
    RiskPoint point = situation.point();
    RiskPointContent content = point.content();
    Regime regime = names.regime();
    return new PointView(
        point.key(),
        point.project(),
        regime.key(),
        content.title(),
        content.get(RiskField.CONTENT),
        names.of(regime.scopes(), content.scope()),
        names.of(regime.kinds(), content.get(RiskField.KIND)),
        names.of(regime.types(), content.get(RiskField.TYPE)),
        names.of(regime.categories(), content.get(RiskField.CATEGORY)),
        subcategory(),
        names.unit(content.unit()),
        names.department(content.department()),
        names.post(content.post()),
        content.get(RiskField.POWER),
        powers.text(content.get(RiskField.POWER)),
        flowStep(),
        content.get(RiskField.POWER_BASIS),
        names.of(regime.findingMethods(), content.get(RiskField.FINDING_METHOD)),
        content.get(RiskField.MANIFESTATION),
        content.get(RiskField.CAUSE),
        factor(RiskField.CONSEQUENCE),
        factor(RiskField.PROBABILITY),
        factor(RiskField.HARM),
        factor(RiskField.POWER_HELD),
        factor(RiskField.POST_CATEGORY),
        factor(RiskField.CAUSE_KIND),
        names.of(regime.channels(), content.get(RiskField.CHANNEL)),
        names.majors(content.get(RiskField.THREE_MAJORS)),
        content.get(RiskField.CYCLE),
        PointVersion.of(content),
        names.level(point.level()),
        grading.map(one -> GradingView.of(one, names)),
        postGrade.map(one -> PostGradeView.of(one, names)),
        formerGradings.stream().map(one -> FormerGradingView.of(one, names)).toList(),
        names.state(point.state()),
        situation.isReturned(),
        names.person(point.filer()),
        point.filed(),
        point.updated(),
        standing.awaiting(),
        standing.obstacle(),
        SupervisionPlan.of(situation.loaded()).map(plan -> DutiesView.of(plan, names)),
        nextCheck(),
        standing.chain(),
        review.review(),
        review.opinions(),
        measures,
        warnings,
        checks.stream().map(check -> CheckView.of(check, names)).toList(),
        flags.stream().map(this::flag).toList(),
        mayDo);
  }

  private Optional<CodeName> flowStep() {
    RiskPointContent content = situation.point().content();
    String code = content.get(RiskField.FLOW_STEP);
    return powers
        .find(content.get(RiskField.POWER))
        .flatMap(power -> power.step(code))
        .map(FlowStep::name)
        .map(name -> new CodeName(code, name))
        .or(() -> names.itself(code));
  }

  private FlagView flag(Flag flag) {
    return FlagView.of(flag, powers.text(flag.because().power()), names);
  }

  private Optional<CodeName> subcategory() {
    RiskPointContent content = situation.point().content();
    String code = content.get(RiskField.SUBCATEGORY);
    return names
        .regime()
        .categories()
        .find(content.get(RiskField.CATEGORY))
        .map(Category::subcategories)
        .map(words -> names.of(words, code))
        .orElseGet(() -> names.itself(code));
  }

  /**
   * The answer to a question of the regime; a code that the regime does not ask for names itself.
   */
  private Optional<CodeName> factor(RiskField field) {
    String code = situation.point().content().get(field);
    return names
        .regime()
        .factors()
        .find(field.input())
        .map(Factor::values)
        .map(words -> names.of(words, code))
        .orElseGet(() -> names.itself(code));
  }

  private Optional<LocalDate> nextCheck() {
    return situation
        .inForceSince(zone)
        .flatMap(since -> NextCheck.of(names.regime(), situation.point(), since, checks))
        .map(NextCheck::due);
  }
}
