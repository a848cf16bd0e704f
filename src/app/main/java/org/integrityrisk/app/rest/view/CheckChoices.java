package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.Locale;
import org.integrityrisk.core.regime.FindingSeverity;
import org.integrityrisk.core.regime.RectificationRules;

/**
 * What somebody who plans or records a check chooses from.
 *
 * @param kinds kinds of check of the regime
 * @param severities how serious findings can be; none when the regime puts nothing right
 * @param units units for which the caller may plan checks of any points
 * @param departments departments of the register
 */
public record CheckChoices(
    List<KindChoice> kinds,
    List<SeverityChoice> severities,
    List<CodeName> units,
    List<CodeName> departments,
    List<LevelName> levels) {

  /**
   * A kind of check.
   *
   * @param sort code of the sort, and its name
   * @param byLot whether points are drawn as a rule
   */
  public record KindChoice(
      String code,
      String name,
      String definition,
      CodeName sort,
      boolean byLot,
      Integer everyMonths) {}

  /** How serious a finding is, and what follows. */
  public record SeverityChoice(
      String code, String name, String definition, CodeName form, int deadlineDays) {}

  /** The choices in the language of the names. */
  public static CheckChoices of(Names names, List<CodeName> units) {
    Locale locale = names.locale();
    return new CheckChoices(
        names.regime().supervision().checks().stream()
            .map(
                rule ->
                    new KindChoice(
                        rule.code(),
                        rule.name().in(locale),
                        rule.definition().in(locale),
                        names.own("check-sort", rule.sort().code()),
                        rule.sort().isByLot(),
                        rule.everyMonths().isPresent() ? rule.everyMonths().getAsInt() : null))
            .toList(),
        names.regime().rectification().stream()
            .flatMap(rules -> rules.severities().stream().map(one -> severity(rules, one, names)))
            .toList(),
        units,
        names.register().departments().stream()
            .map(one -> new CodeName(one.code(), one.name()))
            .toList(),
        names.regime().levels().stream().map(names::level).toList());
  }

  private static SeverityChoice severity(
      RectificationRules rules, FindingSeverity severity, Names names) {
    return new SeverityChoice(
        severity.code(),
        severity.name().in(names.locale()),
        severity.definition().in(names.locale()),
        names.own("rectification-form", severity.form().code()),
        rules.deadlineDays(severity));
  }
}
