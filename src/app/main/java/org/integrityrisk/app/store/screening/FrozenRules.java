package org.integrityrisk.app.store.screening;

import java.sql.SQLException;
import org.integrityrisk.app.store.Json;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.regime.RuleEffect;
import org.integrityrisk.core.regime.ScreeningRule;
import org.integrityrisk.core.regime.StandingRule;
import org.integrityrisk.core.text.LocalizedText;

/** Rules as they were when they were asked. */
final class FrozenRules {

  /**
   * A rule in its place.
   *
   * @param place where it is kept; what it finds is kept below
   * @param screening id of the screening; empty when it acts by itself
   */
  record Frozen(String place, String project, String screening, int order, ScreeningRule rule) {

    static Frozen of(String project, String screening, int order, ScreeningRule rule) {
      String place = String.join("/", screening, project, rule.code());
      return new Frozen(place, project, screening, order, rule);
    }
  }

  static final Table<Frozen> TABLE =
      Table.<Frozen>named("SCREENING_RULE")
          .key("PLACE", Frozen::place)
          .column("PROJECT_KEY", Frozen::project)
          .column("SCREENING_ID", Frozen::screening)
          .column("RULE_CODE", frozen -> frozen.rule().code())
          .column("RULE_ORDER", Frozen::order)
          .column("ASKS", frozen -> frozen.rule().asks())
          .column("NAME_EN", frozen -> frozen.rule().name().en())
          .column("NAME_ZH", frozen -> frozen.rule().name().zh())
          .column("DAYS", frozen -> frozen.rule().days())
          .column("MONTHS", frozen -> frozen.rule().months())
          .column("TIMES", frozen -> frozen.rule().times())
          .column("LEVELS", frozen -> Json.of(frozen.rule().levels()))
          .column("COLOUR", frozen -> frozen.rule().colour())
          .column("EFFECT", frozen -> frozen.rule().effect());

  private FrozenRules() {}

  static ScreeningRule rule(Row row) throws SQLException {
    return new ScreeningRule(
        row.text("RULE_CODE"),
        new LocalizedText(row.text("NAME_EN"), row.text("NAME_ZH")),
        row.coded("ASKS", StandingRule.class),
        row.count("DAYS"),
        row.count("MONTHS"),
        row.count("TIMES"),
        Json.list(row.text("LEVELS")),
        row.text("COLOUR"),
        row.coded("EFFECT", RuleEffect.class));
  }
}
