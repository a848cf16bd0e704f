package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.grading.Grading;
import org.integrityrisk.core.regime.Factor;
import org.integrityrisk.core.risk.PointGrading;

/**
 * Why a point has its level.
 *
 * @param rule id of the rule that decided, empty when none could
 * @param reason what the rule says, in the caller's language
 * @param matched every rule that holds, whichever of them decides
 * @param missing what must be known before a level can be computed
 * @param overruled the reviewer's or a meeting's own level, null when the rule's stands
 */
public record GradingView(
    Optional<LevelName> proposed,
    String rule,
    String reason,
    List<InputView> inputs,
    List<RuleView> matched,
    List<CodeName> missing,
    String regime,
    String regimeName,
    String regimeVersion,
    Optional<OverruledView> overruled) {

  /**
   * A rule that holds.
   *
   * @param level the level that it gives, null for a rule that the regime no longer has
   * @param reason what it says, empty for such a rule
   */
  public record RuleView(String rule, Optional<LevelName> level, String reason) {}

  /** An input of the rule. */
  public record InputView(String name, String value, String label, String valueName) {}

  /**
   * A reviewer's own level, or a meeting's.
   *
   * @param by name of the reviewer, or of who recorded the meeting
   * @param meeting id of the meeting that set it, empty for a reviewer's own
   */
  public record OverruledView(
      Optional<LevelName> from,
      Optional<LevelName> to,
      String reason,
      String user,
      String by,
      String meeting) {}

  /** The grading of a point. */
  public static GradingView of(PointGrading grading, Names names) {
    return of(grading.proposed(), grading.overruled(), names);
  }

  /** A proposal alone. */
  public static GradingView of(Grading proposed, Names names) {
    return of(proposed, Optional.empty(), names);
  }

  private static GradingView of(
      Grading proposed, Optional<PointGrading.Overruled> overruled, Names names) {
    return new GradingView(
        proposed.level().flatMap(names::level),
        proposed.rule(),
        proposed.reason().in(names.locale()),
        proposed.inputs().entrySet().stream().map(input -> input(input, names)).toList(),
        proposed.matched().stream().map(rule -> rule(rule, names)).toList(),
        proposed.missing().stream().map(names::input).toList(),
        proposed.regime(),
        names.regime().name().in(names.locale()),
        proposed.regimeVersion(),
        overruled.map(own -> overruled(proposed, own, names)));
  }

  /** Rules are looked up in the regime as it is now; what it no longer has keeps its id alone. */
  private static RuleView rule(String id, Names names) {
    return names.regime().grading().tables().stream()
        .flatMap(table -> table.rules().stream())
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .map(rule -> new RuleView(id, names.level(rule.level()), rule.reason().in(names.locale())))
        .orElseGet(() -> new RuleView(id, Optional.empty(), ""));
  }

  private static OverruledView overruled(
      Grading proposed, PointGrading.Overruled own, Names names) {
    return new OverruledView(
        proposed.level().flatMap(names::level),
        names.level(own.level()),
        own.reason(),
        own.user(),
        own.name(),
        own.meeting());
  }

  private static InputView input(Map.Entry<String, String> input, Names names) {
    String value = input.getValue();
    return new InputView(
        input.getKey(), value, names.input(input.getKey()).name(), valueName(input, names));
  }

  private static String valueName(Map.Entry<String, String> input, Names names) {
    return names
        .regime()
        .factors()
        .find(input.getKey())
        .map(Factor::values)
        .flatMap(values -> names.of(values, input.getValue()))
        .or(() -> names.fieldValue(input.getKey(), input.getValue()))
        .map(CodeName::name)
        .orElse(input.getValue());
  }
}
