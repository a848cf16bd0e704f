package org.integrityrisk.app.store.screening;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.store.Json;
import org.integrityrisk.app.store.screening.FrozenRules.Frozen;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.regime.ScreeningRule;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.screening.Period;
import org.integrityrisk.core.screening.RuleQuestion;
import org.integrityrisk.core.screening.Screening;
import org.integrityrisk.core.screening.ScreeningAct;
import org.integrityrisk.core.screening.ScreeningActKind;
import org.integrityrisk.core.screening.ScreeningState;
import org.integrityrisk.core.screening.Screenings;
import org.integrityrisk.core.text.Coded;
import org.springframework.stereotype.Component;

/** The screenings in the database. What a rule finds is kept by one statement for each rule. */
@Component
public class ScreeningRepository implements Screenings {

  private static final String UNITS =
      "select distinct p.[UNIT_CODE] from @RISK_ROW p"
          + " where p.[PROJECT_KEY] = ? and p.[STATE] <> ? and p.[UNIT_CODE] is not null";

  private static final Table<Screening> SCREENINGS =
      columns(Table.<Screening>named("SCREENING").key("SCREENING_ID", Screening::id))
          .column("PLACE", Screening::place)
          .column("PROJECT_KEY", Screening::project)
          .column("UNIT_CODE", Screening::unit)
          .column("PERIOD", screening -> screening.period().code())
          .column("MONTHS", screening -> screening.period().months())
          .column("TAKEN", Screening::taken)
          .column("DUE", Screening::due)
          .column("REGIME", Screening::regime)
          .column("REGIME_VERSION", Screening::regimeVersion);

  /** What can change of a screening; whoever changes it names the version it had. */
  private static final Table<Screening> CHANGES =
      columns(
          Table.<Screening>named("SCREENING")
              .key("SCREENING_ID", Screening::id)
              .key("VERSION_NUMBER", screening -> screening.version() - 1));

  private final Database database;

  public ScreeningRepository(Database database) {
    this.database = database;
  }

  private static Table<Screening> columns(Table<Screening> table) {
    return table
        .column("STATE", Screening::state)
        .column("ACTS", screening -> acts(screening.acts()))
        .column("VERSION_NUMBER", Screening::version);
  }

  @Override
  public boolean open(Screening screening, List<RuleQuestion> rules, Set<String> units) {
    return database.add(
        session -> {
          SCREENINGS.insert(session, screening);
          for (int order = 0; order < rules.size(); order++) {
            freeze(session, screening, order, rules.get(order), units);
          }
          return true;
        });
  }

  private static void freeze(
      SqlSession session, Screening screening, int order, RuleQuestion question, Set<String> units)
      throws SQLException {
    Frozen rule = Frozen.of(screening.project(), screening.id(), order, question.rule());
    FrozenRules.TABLE.insert(session, rule);
    FindingRows.freeze(session, question, rule.place(), Sql.in("q.[UNIT_CODE]", units));
  }

  @Override
  public Optional<Screening> find(String id) {
    return list("where [SCREENING_ID] = ?", id).stream().findFirst();
  }

  @Override
  public Optional<Screening> at(String place) {
    return list("where [PLACE] = ?", place).stream().findFirst();
  }

  @Override
  public List<Screening> of(String project) {
    return list("where [PROJECT_KEY] = ? order by [ID] desc", project);
  }

  private List<Screening> list(String rest, String value) {
    return SCREENINGS.list(database, ScreeningRepository::screening, rest, value);
  }

  @Override
  public boolean save(Screening after) {
    return database.write(session -> CHANGES.change(session, after));
  }

  @Override
  public List<ScreeningRule> rulesOf(String id) {
    return FrozenRules.TABLE.list(
        database, FrozenRules::rule, "where [SCREENING_ID] = ? order by [RULE_ORDER]", id);
  }

  @Override
  public Set<String> unitsWithPoints(String project) {
    Sql sql = Sql.of(UNITS, project, RiskState.WITHDRAWN);
    return Set.copyOf(database.read(session -> session.list(sql, row -> row.text("UNIT_CODE"))));
  }

  private static Screening screening(Row row) throws SQLException {
    return new Screening(
        row.text("SCREENING_ID"),
        row.text("PROJECT_KEY"),
        row.text("UNIT_CODE"),
        Period.of(row.text("PERIOD"), row.count("MONTHS")).orElseThrow(),
        LocalDate.parse(row.text("TAKEN")),
        LocalDate.parse(row.text("DUE")),
        row.text("REGIME"),
        row.text("REGIME_VERSION"),
        row.coded("STATE", ScreeningState.class),
        acts(row.text("ACTS")),
        row.count("VERSION_NUMBER"));
  }

  private static String acts(List<ScreeningAct> acts) {
    return Json.of(
        acts.stream()
            .map(
                act ->
                    Json.of(
                        Map.of(
                            "kind", act.kind().code(),
                            "user", act.user(),
                            "name", act.name(),
                            "time", act.time().toString(),
                            "text", act.text())))
            .toList());
  }

  private static List<ScreeningAct> acts(String json) {
    List<ScreeningAct> acts = new ArrayList<>();
    for (String each : Json.list(json)) {
      Map<String, String> act = Json.map(each);
      acts.add(
          new ScreeningAct(
              Coded.find(ScreeningActKind.class, act.get("kind")).orElseThrow(),
              act.get("user"),
              act.get("name"),
              Instant.parse(act.get("time")),
              act.get("text")));
    }
    return acts;
  }
}
