package org.integrityrisk.app.rest.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.integrityrisk.core.regime.Category;
import org.integrityrisk.core.regime.Chain;
import org.integrityrisk.core.regime.CheckRule;
import org.integrityrisk.core.regime.Factor;
import org.integrityrisk.core.regime.LevelSupervision;
import org.integrityrisk.core.regime.Named;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.regime.Vocabulary;
import org.integrityrisk.core.review.ReviewFlow;
import org.integrityrisk.core.risk.MajorMatter;
import org.integrityrisk.core.risk.RiskField;

/** A regime in one language. */
public record RegimeView(
    String key,
    String version,
    String name,
    String source,
    List<CodeName> scopes,
    List<CodeName> kinds,
    List<CodeName> types,
    List<CategoryView> categories,
    List<CodeName> ranks,
    List<CodeName> findingMethods,
    List<CodeName> channels,
    List<CodeName> threeMajors,
    List<LevelName> levels,
    List<FactorView> factors,
    List<CodeName> stages,
    List<ColourName> colours,
    List<CodeName> sources,
    List<CodeName> statuses,
    List<CheckKindView> checkKinds,
    List<ChainView> chains,
    List<SupervisionView> supervision,
    RoutineView routine) {

  /** A category with its finer kinds. */
  public record CategoryView(String code, String name, List<CodeName> subcategories) {}

  /**
   * A question that grading asks, with its answers.
   *
   * @param field the field of a risk point that takes the answer
   */
  public record FactorView(String code, String field, String name, List<CodeName> values) {}

  /**
   * A kind of check.
   *
   * @param sort what sort of check it is
   * @param by who makes it, null when it is whoever answers for the point
   * @param everyMonths how often it is due, null when it is never due
   */
  public record CheckKindView(
      String code, String name, CodeName sort, CodeName by, Integer everyMonths) {}

  /** A review chain; no ranks means every rank. */
  public record ChainView(String scope, List<String> ranks, List<StepView> steps) {}

  /** A step of a chain. */
  public record StepView(
      String step,
      String name,
      String kind,
      CodeName role,
      boolean collective,
      Integer deadlineDays,
      List<CodeName> seeksOpinions,
      String filedWith) {}

  /**
   * Who supervises points of a level.
   *
   * @param ranks ranks of the posts it is for; none means every rank
   * @param manages null when the regime does not tell the two apart
   */
  public record SupervisionView(
      LevelName level,
      List<String> ranks,
      CodeName answers,
      CodeName manages,
      List<CodeName> assists) {}

  /** The regime in the language of the names. */
  public static RegimeView of(Names names) {
    Regime regime = names.regime();
    Locale locale = names.locale();
    return new RegimeView(
        regime.key(),
        regime.version(),
        regime.name().in(locale),
        regime.source().in(locale),
        words(regime.scopes(), locale),
        words(regime.kinds(), locale),
        words(regime.types(), locale),
        regime.categories().stream().map(one -> category(one, locale)).toList(),
        words(regime.ranks(), locale),
        words(regime.findingMethods(), locale),
        words(regime.channels(), locale),
        Arrays.stream(MajorMatter.values()).map(names::major).toList(),
        regime.levels().stream().map(names::level).toList(),
        regime.factors().stream().map(one -> factor(one, locale)).toList(),
        words(regime.stages(), locale),
        regime.warnings().colours().stream().map(names::colour).toList(),
        words(regime.warnings().sources(), locale),
        ReviewFlow.of(regime).states().stream().map(names::state).toList(),
        regime.supervision().checks().stream().map(one -> check(one, names)).toList(),
        regime.chains().stream().map(one -> chain(one, names)).toList(),
        regime.supervision().levels().stream().map(one -> supervision(one, names)).toList(),
        RoutineView.of(regime, names));
  }

  static <T extends Named> List<CodeName> words(Vocabulary<T> words, Locale locale) {
    return words.stream().map(word -> new CodeName(word.code(), word.name().in(locale))).toList();
  }

  private static CategoryView category(Category category, Locale locale) {
    return new CategoryView(
        category.code(), category.name().in(locale), words(category.subcategories(), locale));
  }

  private static FactorView factor(Factor factor, Locale locale) {
    String field = RiskField.asked(factor.code()).map(RiskField::code).orElse("");
    return new FactorView(
        factor.code(), field, factor.name().in(locale), words(factor.values(), locale));
  }

  private static CheckKindView check(CheckRule check, Names names) {
    return new CheckKindView(
        check.code(),
        check.name().in(names.locale()),
        names.own("check-sort", check.sort().code()),
        check.by().map(role -> names.own(role.code())).orElse(null),
        orNull(check.everyMonths()));
  }

  private static Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static ChainView chain(Chain chain, Names names) {
    return new ChainView(
        chain.scope(),
        chain.ranks().stream().map(rank -> rank.code()).toList(),
        chain.steps().stream().map(step -> step(step, names)).toList());
  }

  private static StepView step(ReviewStep step, Names names) {
    return new StepView(
        step.id(),
        step.name().in(names.locale()),
        step.kind().code(),
        names.own(step.holder().code()),
        step.collective(),
        orNull(names.regime().daysToAct(step)),
        step.seeksOpinions().stream().map(role -> names.own(role.code())).toList(),
        step.kind() == StepKind.FILING ? step.filedWith().in(names.locale()) : null);
  }

  private static SupervisionView supervision(LevelSupervision rule, Names names) {
    return new SupervisionView(
        names
            .level(rule.level())
            .orElseThrow(() -> new IllegalStateException("a regime supervises its own levels")),
        rule.ranks().stream().map(rank -> rank.code()).toList(),
        names.own(rule.answers().code()),
        rule.manages().map(role -> names.own(role.code())).orElse(null),
        rule.assists().stream().map(role -> names.own(role.code())).toList());
  }
}
