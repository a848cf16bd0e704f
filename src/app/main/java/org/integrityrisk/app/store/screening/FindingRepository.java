package org.integrityrisk.app.store.screening;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.screening.FrozenRules.Frozen;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.regime.ScreeningRule;
import org.integrityrisk.core.screening.Finding;
import org.integrityrisk.core.screening.FindingFilter;
import org.integrityrisk.core.screening.FindingState;
import org.integrityrisk.core.screening.Findings;
import org.integrityrisk.core.screening.RuleQuestion;
import org.integrityrisk.core.screening.Ruling;
import org.integrityrisk.core.screening.Tally;
import org.integrityrisk.core.screening.TallyBy;
import org.springframework.stereotype.Component;

/** What rules have found, in the database. */
@Component
public class FindingRepository implements Findings {

  private static final String DECIDE =
      "update @SCREENING_FINDING set [STATE] = ?, [DECIDER] = ?, [DECIDER_NAME] = ?,"
          + " [DECIDED] = ?, [REASON] = ?, [VERSION_NUMBER] = [VERSION_NUMBER] + 1";

  private static final String BY_RULE =
      "where [PROJECT_KEY] = ? and [SCREENING_ID] is null and [ENDED] = 0";

  /** What awaits somebody goes on until it is decided, even where the rule finds it no more. */
  private static final String SETTLED = "and [STATE] not in ('undecided', 'proposed', 'due')";

  private static final String PROPOSALS =
      "where [PROJECT_KEY] = ? and ([STATE] in ('proposed', 'due') or [REVIEWED] is not null)";

  private static final String AWAITING_FIRST =
      "order by case when [STATE] = 'proposed' then 0 else 1 end, [ID] desc";

  private static final int ENDED_AT_ONCE = 1000;

  private final Database database;

  public FindingRepository(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Finding> find(long id) {
    return list(Sql.of("where [ID] = ?", id)).stream().findFirst();
  }

  @Override
  public long count(String screening, FindingFilter filter) {
    return count(where(screening, filter));
  }

  @Override
  public List<Finding> list(String screening, FindingFilter filter, int start, int limit) {
    return list(
        where(screening, filter)
            .then("order by [RULE_ORDER], [UNIT_CODE], [DEPARTMENT], [ID]")
            .then(Sql.PAGE, start, limit));
  }

  private static Sql where(String screening, FindingFilter filter) {
    Sql where = Sql.of("where [SCREENING_ID] = ?", screening);
    where = and(where, "[RULE_CODE]", filter.rule());
    where = and(where, "[STATE]", filter.state().map(FindingState::code).orElse(""));
    where = and(where, "[LEVEL_CODE]", filter.level());
    return and(where, "[DEPARTMENT]", filter.department());
  }

  private static Sql and(Sql where, String column, String value) {
    return value.isEmpty() ? where : where.then("and " + column + " = ?", value);
  }

  @Override
  public List<Tally> tally(String screening, TallyBy by) {
    String column =
        switch (by) {
          case RULE -> "[RULE_CODE]";
          case LEVEL -> "[LEVEL_CODE]";
          case DEPARTMENT -> "[DEPARTMENT]";
        };
    Sql sql =
        Sql.of(
            "select %s as [COUNTED], [STATE], count(*) as [N] from @SCREENING_FINDING"
                    .formatted(column)
                + " where [SCREENING_ID] = ? group by "
                + column
                + ", [STATE]",
            screening);
    return database.read(
        session ->
            session.list(
                sql,
                row ->
                    new Tally(
                        row.text("COUNTED"),
                        row.coded("STATE", FindingState.class),
                        row.number("N"))));
  }

  @Override
  public boolean save(Finding after) {
    return database.write(session -> FindingRows.CHANGES.change(session, after));
  }

  @Override
  public int decideAll(String screening, String rule, FindingState decision, Ruling by) {
    Sql sql =
        decide(decision, by)
            .then(
                "where [SCREENING_ID] = ? and [RULE_CODE] = ? and [STATE] = ?",
                screening,
                rule,
                FindingState.UNDECIDED.code());
    return database.write(session -> session.update(sql));
  }

  private static Sql decide(FindingState decision, Ruling by) {
    return Sql.of(
        DECIDE, decision.code(), by.user(), by.name(), by.time().toEpochMilli(), by.reason());
  }

  @Override
  public long countProposals(String project) {
    return count(Sql.of(PROPOSALS, project));
  }

  @Override
  public List<Finding> proposals(String project, int start, int limit) {
    return list(Sql.of(PROPOSALS, project).then(AWAITING_FIRST).then(Sql.PAGE, start, limit));
  }

  @Override
  public long awaiting(String project, String screening) {
    Sql where =
        Sql.of("where [PROJECT_KEY] = ? and [STATE] = ?", project, FindingState.PROPOSED.code());
    return count(
        screening.isEmpty()
            ? where.then("and [SCREENING_ID] is null")
            : where.then("and [SCREENING_ID] = ?", screening));
  }

  @Override
  public int begin(RuleQuestion question, FindingState state, Ruling by, int atMost) {
    Frozen rule = Frozen.of(question.project(), "", 0, question.rule());
    Sql isNew =
        Sql.of(
                "not exists (select 1 from @SCREENING_FINDING e"
                    + " where e.[PLACE] = concat(r.[PLACE], concat('/', q.[ITEM])))"
                    + " order by q.[ITEM]")
            .then(Sql.PAGE, 0, atMost);
    database.write(session -> FrozenRules.TABLE.save(session, rule));
    database.add(
        session -> {
          FindingRows.freeze(session, question, rule.place(), isNew);
          return true;
        });
    Sql take =
        decide(state, by)
            .then(", [WARNED_POINT] = [POINT_KEY], [COLOUR] = ?", question.rule().colour())
            .then(BY_RULE, question.project())
            .then(
                "and [RULE_CODE] = ? and [STATE] = ?",
                question.rule().code(),
                FindingState.UNDECIDED.code());
    return database.write(session -> session.update(take));
  }

  @Override
  public void end(RuleQuestion question) {
    Sql gone =
        Sql.of(BY_RULE, question.project())
            .then(SETTLED)
            .then(
                "and [RULE_CODE] = ? and [ITEM] not in (select q.[ITEM] from (",
                question.rule().code())
            .then(new RuleSelect(question).sql())
            .then(") q)");
    endThose(gone);
  }

  @Override
  public void endAllBut(String project, List<ScreeningRule> rules) {
    Sql gone = Sql.of(BY_RULE, project).then(SETTLED);
    List<String> codes = rules.stream().map(ScreeningRule::code).toList();
    endThose(
        codes.isEmpty()
            ? gone
            : gone.then("and not (").then(Sql.in("[RULE_CODE]", codes)).then(")"));
  }

  /** Whatever has ended gives its place free. */
  private void endThose(Sql gone) {
    List<Finding> ended = list(gone.then("order by [ID]").then(Sql.PAGE, 0, ENDED_AT_ONCE));
    database.run(
        session ->
            session.batch(
                "update @SCREENING_FINDING set [ENDED] = 1, [PLACE] = ? where [ID] = ?",
                ended.stream()
                    .map(one -> List.<Object>of("ended/" + one.id(), one.id()))
                    .toList()));
  }

  @Override
  public List<Finding> byRule(String project, FindingState state, int atMost) {
    return list(
        Sql.of(BY_RULE, project)
            .then("and [STATE] = ? order by [ID]", state.code())
            .then(Sql.PAGE, 0, atMost));
  }

  private long count(Sql where) {
    Sql sql = Sql.of("select count(*) as [N] from @SCREENING_FINDING").then(where);
    return database.read(session -> session.number(sql));
  }

  private List<Finding> list(Sql where) {
    return database.read(session -> FindingRows.CHANGES.list(session, FindingRows::finding, where));
  }
}
