package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.regime.StandingRule.Parameter;
import org.integrityrisk.core.regime.StandingRule.Subject;

/** Reads what a regime file says of screening. A rule has the parameters of its question only. */
final class ScreeningReader {

  private static final int YEAR = 12;
  private static final int LONGEST_SCREENING = 60;
  private static final int USUAL_DAYS = 10;

  private final Section section;
  private final RegimeWords words;
  private final WarningRules warnings;

  private ScreeningReader(Section section, RegimeWords words, WarningRules warnings) {
    this.section = section;
    this.words = words;
    this.warnings = warnings;
  }

  static ScreeningRules read(Section section, RegimeWords words, WarningRules warnings) {
    return new ScreeningReader(section, words, warnings).rules();
  }

  private ScreeningRules rules() {
    List<ScreeningRule> rules = section.list("rules", this::rule);
    Optional<String> ruleSource = ruleSource();
    boolean acting = rules.stream().anyMatch(rule -> rule.effect() != RuleEffect.NONE);
    if (acting && ruleSource.isEmpty()) {
      section.report("regime.rule-acts-without-source", "rule-source");
    }
    return new ScreeningRules(
        everyMonths(),
        section.scalar("opens").choiceIfAny(ScreeningMoment.class).orElse(ScreeningMoment.END),
        section.scalar("days").numberIfAny(1, LONGEST_SCREENING).orElse(USUAL_DAYS),
        roleOfUnit("by", section.scalar("by")).orElse(HolderRole.WARNING_OFFICER),
        section.words("reports-to").stream()
            .flatMap(word -> roleOfUnit("reports-to", word).stream())
            .toList(),
        section.scalar("source").reference(warnings.sources().codes(), "regime.unknown-source"),
        ruleSource,
        Words.vocabulary(section, "rules", rules));
  }

  private int everyMonths() {
    OptionalInt months = section.scalar("every-months").numberIfAny(1, YEAR);
    months.stream()
        .filter(length -> length <= YEAR && YEAR % length != 0)
        .forEach(
            length -> section.report("regime.period-leaves-year", "every-months", "" + length));
    return months.orElse(0);
  }

  private Optional<String> ruleSource() {
    return section.has("rule-source")
        ? Optional.of(
            section
                .scalar("rule-source")
                .reference(warnings.sources().codes(), "regime.unknown-source"))
        : Optional.empty();
  }

  private Optional<HolderRole> roleOfUnit(String key, Scalar word) {
    Optional<HolderRole> role = word.choiceIfAny(HolderRole.class);
    role.filter(HolderRole::isOfDepartment)
        .ifPresent(one -> section.report("regime.role-of-departments-only", key, one.code()));
    return role;
  }

  private ScreeningRule rule(Section rule) {
    StandingRule asks = rule.scalar("asks").choice(StandingRule.class);
    return new ScreeningRule(
        rule.scalar("code").code(),
        rule.localized("name"),
        asks,
        asks.needs(Parameter.DAYS) ? rule.scalar("days").number(0, 366) : 0,
        asks.needs(Parameter.MONTHS) ? rule.scalar("months").number(1, 120) : 0,
        asks.needs(Parameter.TIMES) ? rule.scalar("times").number(1, 100) : 0,
        asks.subject() == Subject.POINT
            ? rule.references("levels", words.levels(), "regime.unknown-level")
            : List.of(),
        rule.scalar("colour").reference(warnings.colours().codes(), "regime.unknown-colour"),
        asks.subject() == Subject.POINT
            ? rule.scalar("by-itself").choiceIfAny(RuleEffect.class).orElse(RuleEffect.NONE)
            : RuleEffect.NONE);
  }
}
