package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.Locale;
import org.integrityrisk.core.regime.Handling;
import org.integrityrisk.core.regime.WarningColour;
import org.integrityrisk.core.regime.WarningRules;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.warning.WarningReason;

/** Says in words where a warning stands on the ladder of its regime, and why. */
public final class LadderWords {

  private static final String RULE = "integrity-risk.warning.rule.";

  private LadderWords() {}

  /** The rule with what it went by, as a sentence. */
  public static String said(WarningReason reason, Names names) {
    List<String> values =
        reason.rule().inputs().stream()
            .map(input -> said(input, reason.inputs().getOrDefault(input, ""), names))
            .toList();
    return names.sentence(RULE + reason.rule().code(), values);
  }

  /** The rule with the version of the regime that it is from. */
  static WarningView.WhyView why(WarningReason reason, Names names) {
    return new WarningView.WhyView(
        reason.rule().code(),
        said(reason, names),
        regime(reason.regime(), names),
        reason.version());
  }

  /** By its name, unless the project has another regime by now. */
  private static CodeName regime(String key, Names names) {
    boolean present = names.regime().key().equals(key);
    return new CodeName(key, present ? names.regime().name().in(names.locale()) : key);
  }

  /** Every rung, the mildest first. */
  static List<WarningView.RungView> rungs(Warning warning, Names names) {
    WarningRules rules = names.regime().warnings();
    int here = names.colour(warning.content().colour()).order();
    return rules.colours().stream().map(colour -> rung(colour, here, rules, names)).toList();
  }

  private static WarningView.RungView rung(
      WarningColour colour, int here, WarningRules rules, Names names) {
    Locale locale = names.locale();
    String handling =
        rules.handling().find(colour.handling()).map(Handling::name).orElseThrow().in(locale);
    return new WarningView.RungView(
        names.colour(colour),
        colour.definition().in(locale),
        handling,
        colour.notice().in(locale),
        rules.deadlineDays(colour.code()),
        place(colour.order(), here));
  }

  private static String place(int order, int here) {
    if (order == here) {
      return "here";
    }
    return order < here ? "below" : "above";
  }

  /** The regime's present name of a code; other inputs are said as they are. */
  private static String said(String input, String value, Names names) {
    return switch (input) {
      case "from", "to" -> names.colour(value).name();
      case "source" ->
          names.of(names.regime().warnings().sources(), value).map(CodeName::name).orElse(value);
      case "standing-rule" -> standingRule(value, names);
      default -> value;
    };
  }

  private static String standingRule(String code, Names names) {
    return names
        .regime()
        .routine()
        .screening()
        .flatMap(rules -> rules.rules().find(code))
        .map(rule -> names.said(rule.name()))
        .orElse(code);
  }
}
