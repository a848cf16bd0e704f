package org.integrityrisk.app.rest.view;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.core.regime.Assessment;
import org.integrityrisk.core.regime.CycleStage;
import org.integrityrisk.core.regime.DeploymentLevel;
import org.integrityrisk.core.regime.DeploymentRules;
import org.integrityrisk.core.regime.Form;
import org.integrityrisk.core.regime.MeasureFiling;
import org.integrityrisk.core.regime.PostGrades;
import org.integrityrisk.core.regime.PublicityRules;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.TipChannel;
import org.integrityrisk.core.regime.TipRules;

/**
 * What a regime says besides finding, grading and reviewing points, in one language.
 *
 * @param publicity how points are shown for comments, if they are
 * @param postGrades how posts are graded, if they are
 * @param assessment how departments and people are assessed, if the regime says
 * @param deployments how control of risks is deployed, if it is
 * @param holdings whether departments keep ledgers of items held
 * @param tips how tips are taken and handled
 * @param screening how what is known is screened for warnings, if it is
 */
public record RoutineView(
    Optional<PublicityView> publicity,
    Optional<PostGradesView> postGrades,
    List<MeasureFilingView> measureFiling,
    Optional<AssessmentView> assessment,
    List<StageView> cycle,
    List<FormView> forms,
    Optional<DeploymentsView> deployments,
    boolean holdings,
    TipsView tips,
    Optional<ScreeningRulesView> screening) {

  /** How control of risks is deployed. */
  public record DeploymentsView(List<DeploymentLevelView> levels, List<CodeName> matters) {}

  /** A level of control deployments. */
  public record DeploymentLevelView(
      String code,
      String name,
      String reach,
      List<CodeName> issuedBy,
      List<CodeName> liftedBy,
      int feedbackDays,
      Optional<String> escalatesTo) {}

  /** How points are shown for comments. */
  public record PublicityView(int days, List<CodeName> scopes, boolean anonymous) {}

  /** The grades of posts, and how many points count as many. */
  public record PostGradesView(List<LevelName> grades, List<CountView> counts) {}

  /** A number of points that has a name. */
  public record CountView(String code, String name, int from) {}

  /**
   * Whose measures are filed with whom.
   *
   * @param reviewedBy null when nobody reviews them first
   */
  public record MeasureFilingView(
      List<String> scopes, List<String> levels, CodeName reviewedBy, String filedWith) {}

  /** An assessment and what it looks at. */
  public record AssessmentView(int everyMonths, int moneyPerPoint, List<ItemView> items) {}

  /** What an assessment looks at. */
  public record ItemView(String code, String name, String definition, String kind, int points) {}

  /** A stage of the year; days as {@code MM-DD}. */
  public record StageView(String code, String name, String definition, String from, String to) {}

  /** A paper form. */
  public record FormView(
      String code, String name, String scope, List<String> ranks, List<ColumnView> columns) {}

  /**
   * How tips are taken and handled; days are working days, except those of keeping.
   *
   * @param online code of the channel that is the public page, empty when there is none
   */
  public record TipsView(
      List<CodeName> channels,
      String online,
      List<CodeName> handlers,
      int takeUpDays,
      int answerDays,
      int closeDays,
      int retentionDays) {}

  /** A column of a form; the step is empty unless it shows an opinion. */
  public record ColumnView(String name, String shows, String step) {}

  static RoutineView of(Regime regime, Names names) {
    Locale locale = names.locale();
    return new RoutineView(
        regime.publicity().map(one -> publicity(one, locale)),
        regime.postGrades().map(one -> postGrades(one, names)),
        regime.routine().measureFiling().stream().map(one -> measureFiling(one, names)).toList(),
        regime.routine().assessment().map(one -> assessment(one, locale)),
        regime.routine().cycle().stream().map(one -> stage(one, locale)).toList(),
        regime.routine().forms().stream().map(one -> form(one, locale)).toList(),
        regime.routine().deployments().map(one -> deployments(one, names)),
        regime.routine().holdings(),
        tips(regime.routine().tips(), names),
        regime.routine().screening().map(one -> ScreeningRulesView.of(one, names)));
  }

  private static DeploymentsView deployments(DeploymentRules rules, Names names) {
    return new DeploymentsView(
        rules.levels().stream().map(one -> level(one, names)).toList(),
        RegimeView.words(rules.matters(), names.locale()));
  }

  private static DeploymentLevelView level(DeploymentLevel level, Names names) {
    return new DeploymentLevelView(
        level.code(),
        level.name().in(names.locale()),
        level.reach().code(),
        level.issuedBy().stream().map(role -> names.own(role.code())).toList(),
        level.liftedBy().stream().map(role -> names.own(role.code())).toList(),
        level.feedbackDays(),
        level.escalatesTo());
  }

  private static TipsView tips(TipRules rules, Names names) {
    return new TipsView(
        rules.channels().stream()
            .map(one -> new CodeName(one.code(), one.name().in(names.locale())))
            .toList(),
        rules.online().map(TipChannel::code).orElse(""),
        rules.handlers().stream().map(role -> names.own(role.code())).toList(),
        rules.takeUpDays(),
        rules.answerDays(),
        rules.closeDays(),
        rules.retentionDays());
  }

  private static PublicityView publicity(PublicityRules rules, Locale locale) {
    return new PublicityView(
        rules.days(), RegimeView.words(rules.scopes(), locale), rules.anonymous());
  }

  private static PostGradesView postGrades(PostGrades rules, Names names) {
    return new PostGradesView(
        rules.grades().stream().map(names::level).toList(),
        rules.counts().stream()
            .map(one -> new CountView(one.code(), one.name().in(names.locale()), one.from()))
            .toList());
  }

  private static MeasureFilingView measureFiling(MeasureFiling filing, Names names) {
    return new MeasureFilingView(
        filing.scopes(),
        filing.levels(),
        filing.reviewedBy().map(role -> names.own(role.code())).orElse(null),
        filing.filedWith().in(names.locale()));
  }

  private static AssessmentView assessment(Assessment assessment, Locale locale) {
    return new AssessmentView(
        assessment.everyMonths(),
        assessment.moneyPerPoint(),
        assessment.items().stream()
            .map(
                item ->
                    new ItemView(
                        item.code(),
                        item.name().in(locale),
                        item.definition().in(locale),
                        item.kind().code(),
                        item.points()))
            .toList());
  }

  private static StageView stage(CycleStage stage, Locale locale) {
    return new StageView(
        stage.code(),
        stage.name().in(locale),
        stage.definition().in(locale),
        day(stage.from()),
        day(stage.to()));
  }

  private static String day(MonthDay day) {
    return String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
  }

  private static FormView form(Form form, Locale locale) {
    return new FormView(
        form.code(),
        form.name().in(locale),
        form.scope(),
        form.ranks(),
        form.columns().stream()
            .map(
                column ->
                    new ColumnView(column.name().in(locale), column.shows().code(), column.step()))
            .toList());
  }
}
