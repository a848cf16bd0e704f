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

  private LadderWords() {}

  /** The rule with the version of the regime that it is from. */
  static WarningView.WhyView why(WarningReason reason, Names names) {
    return new WarningView.WhyView(
        reason.rule().code(), names.said(reason), regime(reason.regime(), names), reason.version());
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
}
