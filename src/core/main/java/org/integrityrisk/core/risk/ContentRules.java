package org.integrityrisk.core.risk;

import static org.integrityrisk.core.risk.RiskField.CATEGORY;
import static org.integrityrisk.core.risk.RiskField.CONTENT;
import static org.integrityrisk.core.risk.RiskField.DEPARTMENT;
import static org.integrityrisk.core.risk.RiskField.FLOW_STEP;
import static org.integrityrisk.core.risk.RiskField.KIND;
import static org.integrityrisk.core.risk.RiskField.POST;
import static org.integrityrisk.core.risk.RiskField.POWER;
import static org.integrityrisk.core.risk.RiskField.SCOPE;
import static org.integrityrisk.core.risk.RiskField.THREE_MAJORS;
import static org.integrityrisk.core.risk.RiskField.TITLE;
import static org.integrityrisk.core.risk.RiskField.TYPE;
import static org.integrityrisk.core.risk.RiskField.UNIT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.regime.Category;
import org.integrityrisk.core.regime.Named;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.RiskKind;
import org.integrityrisk.core.regime.Vocabulary;
import org.integrityrisk.core.text.Problem;

/**
 * What the content of a risk point must fulfil, under a regime and in an organisation. Every
 * problem names its field.
 *
 * <p>Codes of problems, all starting {@code risk.}: {@code required}, {@code too-long}, {@code
 * one-line}, {@code unknown-value}, {@code unknown-unit}, {@code unknown-department}, {@code
 * unknown-post}, {@code department-elsewhere}, {@code post-elsewhere}, {@code kind-not-sought},
 * {@code unknown-power}, {@code unknown-flow-step}.
 *
 * @param regime the regime of the project
 * @param register the organisation at this moment
 * @param powers the power catalogue; while it has no power of a department, that department may
 *     write any
 */
public record ContentRules(Regime regime, OrganisationRegister register, PowerCatalogue powers) {

  /** Code of the scope whose points belong to a post. */
  public static final String POST_SCOPE = "post";

  private static final List<RiskField> ALWAYS_REQUIRED =
      List.of(TITLE, CONTENT, SCOPE, KIND, TYPE, CATEGORY, DEPARTMENT);

  /** The rules for a point whose power was checked when it was filed. */
  public ContentRules(Regime regime, OrganisationRegister register) {
    this(regime, register, PowerCatalogue.EMPTY);
  }

  /** Everything that is wrong with the content; empty when it can be filed. */
  public List<Problem> check(RiskPointContent content) {
    return Stream.of(
            missing(content),
            tooLong(content),
            ofSeveralLines(content).stream(),
            unknownWords(content),
            unknownAnswers(content),
            unknownSubcategory(content),
            unknownMajor(content).stream(),
            wrongPlace(content),
            kindNotSought(content),
            unknownPower(content).stream())
        .flatMap(problems -> problems)
        .toList();
  }

  private static Stream<Problem> missing(RiskPointContent content) {
    Stream<RiskField> ofPost = content.scope().equals(POST_SCOPE) ? Stream.of(POST) : Stream.of();
    return Stream.concat(ALWAYS_REQUIRED.stream(), ofPost)
        .filter(field -> content.get(field).isEmpty())
        .map(field -> Problem.of("risk.required").at(field.code()));
  }

  private static Stream<Problem> tooLong(RiskPointContent content) {
    return Arrays.stream(RiskField.values())
        .filter(field -> length(content.get(field)) > field.maximumLength())
        .map(
            field ->
                Problem.of("risk.too-long", Integer.toString(field.maximumLength()))
                    .at(field.code()));
  }

  /** The host keeps the title as the summary of an issue, which is one line. */
  private static Optional<Problem> ofSeveralLines(RiskPointContent content) {
    return Optional.of(Problem.of("risk.one-line").at(TITLE.code()))
        .filter(problem -> content.title().lines().count() > 1);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private Stream<Problem> unknownWords(RiskPointContent content) {
    return Stream.of(
            unknownIn(regime.scopes(), SCOPE, content),
            unknownIn(regime.kinds(), KIND, content),
            unknownIn(regime.types(), TYPE, content),
            unknownIn(regime.categories(), CATEGORY, content),
            unknownIn(regime.findingMethods(), RiskField.FINDING_METHOD, content),
            unknownIn(regime.channels(), RiskField.CHANNEL, content))
        .flatMap(Optional::stream);
  }

  /** A field that is a factor of the regime takes only the factor's values. */
  private Stream<Problem> unknownAnswers(RiskPointContent content) {
    return regime.factors().stream()
        .flatMap(
            factor ->
                RiskField.asked(factor.code())
                    .flatMap(field -> unknownIn(factor.values(), field, content))
                    .stream());
  }

  /** A category without subcategories leaves the field to free words. */
  private Stream<Problem> unknownSubcategory(RiskPointContent content) {
    return regime.categories().find(content.get(CATEGORY)).map(Category::subcategories).stream()
        .filter(words -> !words.list().isEmpty())
        .flatMap(words -> unknownIn(words, RiskField.SUBCATEGORY, content).stream());
  }

  private static Optional<Problem> unknownMajor(RiskPointContent content) {
    return MajorMatter.unknownIn(content.get(THREE_MAJORS))
        .map(value -> Problem.of("risk.unknown-value", value).at(THREE_MAJORS.code()));
  }

  private static Optional<Problem> unknownIn(
      Vocabulary<? extends Named> words, RiskField field, RiskPointContent content) {
    String value = content.get(field);
    return value.isEmpty() || words.has(value)
        ? Optional.empty()
        : Optional.of(Problem.of("risk.unknown-value", value).at(field.code()));
  }

  private Stream<Problem> wrongPlace(RiskPointContent content) {
    return Stream.of(unitProblem(content), departmentProblem(content), postProblem(content))
        .flatMap(Optional::stream);
  }

  private Optional<Problem> unitProblem(RiskPointContent content) {
    String unit = content.unit();
    return unit.isEmpty() || register.unit(unit).isPresent()
        ? Optional.empty()
        : Optional.of(Problem.of("risk.unknown-unit", unit).at(UNIT.code()));
  }

  private Optional<Problem> departmentProblem(RiskPointContent content) {
    String code = content.department();
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<Department> department = register.department(code);
    if (department.isEmpty()) {
      return Optional.of(Problem.of("risk.unknown-department", code).at(DEPARTMENT.code()));
    }
    return content.unit().isEmpty() || department.get().unit().equals(content.unit())
        ? Optional.empty()
        : Optional.of(
            Problem.of("risk.department-elsewhere", code, content.unit()).at(DEPARTMENT.code()));
  }

  private Optional<Problem> postProblem(RiskPointContent content) {
    String code = content.post();
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<Post> post = register.post(code);
    if (post.isEmpty()) {
      return Optional.of(Problem.of("risk.unknown-post", code).at(POST.code()));
    }
    return post.get().department().equals(content.department())
        ? Optional.empty()
        : Optional.of(
            Problem.of("risk.post-elsewhere", code, content.department()).at(POST.code()));
  }

  /**
   * Enforcement departments look for both kinds, internal ones for integrity (Hedong market
   * regulator).
   */
  private Stream<Problem> kindNotSought(RiskPointContent content) {
    Optional<RiskKind> kind = regime.kinds().find(content.get(KIND));
    return register.department(content.department()).stream()
        .filter(one -> kind.isPresent() && !kind.get().soughtBy().contains(one.kind()))
        .map(one -> Problem.of("risk.kind-not-sought", kind.get().code(), one.code()))
        .map(problem -> problem.at(KIND.code()));
  }

  private Optional<Problem> unknownPower(RiskPointContent content) {
    String code = content.get(POWER);
    Optional<Power> power = powers.find(code);
    if (power.isPresent()) {
      return unknownStep(power.get(), content.get(FLOW_STEP));
    }
    return code.isEmpty() || !powers.covers(content.department())
        ? Optional.empty()
        : Optional.of(Problem.of("risk.unknown-power", code).at(POWER.code()));
  }

  private static Optional<Problem> unknownStep(Power power, String step) {
    return step.isEmpty() || power.step(step).isPresent()
        ? Optional.empty()
        : Optional.of(
            Problem.of("risk.unknown-flow-step", step, power.name()).at(FLOW_STEP.code()));
  }
}
