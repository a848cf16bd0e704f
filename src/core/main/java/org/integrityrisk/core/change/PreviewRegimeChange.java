package org.integrityrisk.core.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.regime.Named;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.Regimes;
import org.integrityrisk.core.regime.Vocabulary;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * An administrator looks at what another regime would do to a project before it is applied.
 *
 * <p>Codes of problems: {@code setup.admin-only}, {@code setup.regime-unknown}, and those starting
 * {@code change.}: {@code same-regime}, {@code unknown-field}, {@code word-stays}, {@code
 * other-plan}.
 */
public final class PreviewRegimeChange {

  private final Projects projects;
  private final Regimes regimes;
  private final Permissions permissions;
  private final PlanRegimeChange plans;
  private final RecentPlans recent;

  public PreviewRegimeChange(
      Projects projects,
      Regimes regimes,
      Permissions permissions,
      PlanRegimeChange plans,
      RecentPlans recent) {
    this.projects = projects;
    this.regimes = regimes;
    this.permissions = permissions;
    this.plans = plans;
    this.recent = recent;
  }

  /**
   * The plan of a change. Changes nothing.
   *
   * @throws DomainException FORBIDDEN, NOT_FOUND when the project is not set up, INVALID when the
   *     request makes no sense
   */
  public RegimeChangePlan preview(String user, ChangeRequest request) {
    // check rights
    requireAdministrator(user);
    // validate
    RegimeChange change = change(request);
    // act
    return plan(user, request, change);
  }

  private RegimeChangePlan plan(String user, ChangeRequest request, RegimeChange change) {
    RegimeChangePlan plan = plans.of(change, user);
    recent.keep(PlanOutline.of(request, plan));
    return plan;
  }

  /**
   * A page of one list of a plan that was looked at; only the points of the page are looked at
   * again. Changes nothing.
   *
   * @param fingerprint of the plan
   * @param list which list
   * @throws DomainException as {@link #preview}, and CONFLICT when the plan would be another by now
   */
  public PlanPage page(
      String user, ChangeRequest request, String fingerprint, Effect list, PlanExcerpt excerpt) {
    // check rights
    requireAdministrator(user);
    // validate
    RegimeChange change = change(request);
    // act
    PlanOutline outline =
        recent
            .find(request, fingerprint)
            .orElseGet(() -> PlanOutline.of(request, plan(user, request, change)));
    List<PlanOutline.Line> lines = outline.in(list, excerpt);
    List<PlanOutline.Line> shown = excerpt.page(lines);
    List<PointChange> points = plans.of(change, user, ids(shown));
    boolean isSame = points.stream().map(PlanOutline.Line::of).toList().equals(shown);
    if (!isSame || !outline.fingerprint().equals(fingerprint)) {
      throw otherPlan(change);
    }
    return new PlanPage(change, list, lines.size(), excerpt.start(), points);
  }

  private static List<String> ids(List<PlanOutline.Line> lines) {
    return lines.stream().map(PlanOutline.Line::id).toList();
  }

  static DomainException otherPlan(RegimeChange change) {
    return DomainException.conflict(Problem.of("change.other-plan", change.project()));
  }

  void requireAdministrator(String user) {
    if (!permissions.isAdministrator(user)) {
      throw DomainException.forbidden(Problem.of("setup.admin-only"));
    }
  }

  private RegimeChange change(ChangeRequest request) {
    Regime from =
        projects
            .regimeOf(request.project())
            .orElseThrow(() -> Refusals.notSetUp(request.project()));
    Regime to = regimes.find(request.regime()).orElseThrow(() -> unknown(request.regime()));
    if (regimes.referenceOf(from).equals(regimes.referenceOf(to))) {
      throw DomainException.invalid(
          Problem.of("change.same-regime", request.project()).at("regime"));
    }
    return new RegimeChange(
        request.project(), from, to, words(request.words(), to), request.reExamine());
  }

  private static DomainException unknown(String regime) {
    return DomainException.invalid(Problem.of("setup.regime-unknown", regime).at("regime"));
  }

  /** Only words that the new regime does not know may be replaced: the others mean the same. */
  private static WordMap words(Map<String, Map<String, String>> asked, Regime to) {
    Problems problems = new Problems();
    FieldWords known = new FieldWords(to);
    asked.forEach(
        (code, map) -> {
          Optional<RiskField> field = RiskField.of(code).filter(known.fields()::contains);
          Optional<FollowUpField> followUp = Coded.find(FollowUpField.class, code);
          field.ifPresent(one -> stayingWords(one, map, known, problems));
          followUp.ifPresent(one -> staying(map, one.in(to), problems));
          if (field.isEmpty() && followUp.isEmpty()) {
            problems.add(Problem.of("change.unknown-field", code).at("words"));
          }
        });
    problems.throwIfAny();
    return WordMap.ofFields(asked);
  }

  private static void stayingWords(
      RiskField field, Map<String, String> map, FieldWords known, Problems problems) {
    known
        .in(field, new RiskPointContent(Map.of()))
        .ifPresent(words -> staying(map, words, problems));
  }

  private static void staying(
      Map<String, String> map, Vocabulary<? extends Named> words, Problems problems) {
    map.keySet().stream()
        .filter(words::has)
        .map(word -> Problem.of("change.word-stays", word).at("words"))
        .forEach(problems::add);
  }
}
