package org.integrityrisk.app.store.quality;

import java.util.List;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.quality.Finding;
import org.integrityrisk.core.quality.QualityFindings;
import org.integrityrisk.core.quality.QualityQuestion;
import org.integrityrisk.core.quality.QualityScope;
import org.integrityrisk.core.regime.QualityCheck;
import org.integrityrisk.core.warning.WarningState;
import org.springframework.stereotype.Component;

/**
 * Makes the quality checks in the database: each is one select, which is counted or listed page by
 * page.
 */
@Component
public class QualityRepository implements QualityFindings {

  private static final String NAMED =
      "select m.[RESPONSIBLE] as [PERSON] from @MEASURE_ROW m"
          + " where m.[PROJECT_KEY] = ? and m.[STATE] <> ?"
          + " union select w.[RESPONSIBLE] from @WARNING_ROW w"
          + " where w.[PROJECT_KEY] = ? and w.[STATE] <> ?"
          + " union select p.[HOLDER] from @POST p"
          + " union select d.[HEAD] from @DEPARTMENT d"
          + " union select e.[DELEGATE] from @DELEGATION e where e.[ENDED] is null";

  private final Database database;

  public QualityRepository(Database database) {
    this.database = database;
  }

  @Override
  public long count(QualityCheck check, QualityQuestion question) {
    Sql sql = Sql.of("select count(*) as [N] from (").then(found(check, question)).then(") q");
    return database.read(session -> session.number(sql));
  }

  @Override
  public List<Finding> list(QualityCheck check, QualityQuestion question, int start, int limit) {
    Sql sql =
        Sql.of("select q.* from (")
            .then(found(check, question))
            .then(") q order by q.[ITEM]")
            .then(Sql.PAGE, start, limit);
    return database.read(
        session ->
            session.list(
                sql,
                row ->
                    new Finding(
                        row.text("ITEM"),
                        row.text("LABEL"),
                        row.text("UNIT_CODE"),
                        row.text("DEPARTMENT"))));
  }

  @Override
  public Set<String> named(String project) {
    Sql sql =
        Sql.of(NAMED, project, MeasureState.CLOSED.code(), project, WarningState.LIFTED.code());
    return database.read(
        session ->
            Set.copyOf(
                session.list(sql, row -> row.text("PERSON")).stream()
                    .filter(person -> !person.isEmpty())
                    .toList()));
  }

  private static Sql found(QualityCheck check, QualityQuestion question) {
    Sql all = Sql.of("select f.* from (").then(select(check, question)).then(") f where");
    return all.then(within(question.scope()));
  }

  private static Sql within(QualityScope scope) {
    return scope.everything()
        ? Sql.of("1 = 1")
        : Sql.of("(")
            .then(Sql.in("f.[UNIT_CODE]", scope.units()))
            .then("or")
            .then(Sql.in("f.[DEPARTMENT]", scope.departments()))
            .then(")");
  }

  private static Sql select(QualityCheck check, QualityQuestion question) {
    PointQuestions points = new PointQuestions(question);
    FollowUpQuestions followUps = new FollowUpQuestions(question);
    RegisterQuestions registers = new RegisterQuestions(question);
    return switch (check) {
      case GRAVEST_WITHOUT_MEASURE -> points.gravestWithoutMeasure();
      case POINT_WITHOUT_MEASURE -> points.inForce("p.[MEASURES] = 0");
      case BASIS_REPEALED -> points.basisRepealed();
      case FLAGGED -> points.inForce("p.[FLAGGED_SINCE] > 0");
      case POINT_WITHOUT_LEVEL -> points.withoutLevel();
      case OLDER_REGIME -> points.byOlderRules();
      case UNKNOWN_CATEGORY -> points.unknownCategory();
      case UNKNOWN_TYPE -> points.unknownType();
      case UNKNOWN_DEPARTMENT -> points.unknownPlace("p.[DEPARTMENT]", "DEPARTMENT");
      case UNKNOWN_POST -> points.unknownPlace("p.[POST]", "POST");
      case UNKNOWN_POWER -> points.unknownPower();
      case COPIED_TEXT -> points.copied();
      case DUPLICATE_TITLE -> points.twins();
      case OLD_DRAFT -> points.oldDrafts();
      case STALE_APPROVAL -> points.staleApprovals();
      case REVIEW_OVERDUE -> points.overdueReviews();
      case REVIEW_WITHOUT_REVIEWER -> points.withoutReviewer();
      case CHECK_OVERDUE -> points.overdueChecks();
      case NEVER_CHECKED -> points.neverChecked();
      case MEASURE_OVERDUE -> followUps.overdueMeasures();
      case MEASURE_WITHOUT_DATE -> followUps.measuresWithoutDate();
      case MEASURE_UNREVISED -> followUps.unrevised();
      case MEASURE_WITHOUT_EVIDENCE -> followUps.withoutEvidence();
      case MEASURE_NOT_FILED -> followUps.notFiled();
      case MEASURE_WITHOUT_POINT -> followUps.withoutPoint();
      case MEASURE_PERSON_LEFT -> followUps.ofPeopleWhoLeft();
      case WARNING_OVERDUE -> followUps.overdueWarnings();
      case WARNING_PERSON_LEFT -> followUps.warningsOfPeopleWhoLeft();
      case WARNING_WITHOUT_DEADLINE -> followUps.warningsWithoutDeadline();
      case POWER_WITHOUT_BASIS -> registers.powersWithout("POWER_BASIS");
      case POWER_WITHOUT_FLOW -> registers.powersWithout("FLOW_STEP");
      case STEP_WITHOUT_LIMIT -> registers.stepsWithoutLimit();
      case POST_WITHOUT_POINT -> registers.postsWithoutPoint();
      case POST_WITHOUT_HOLDER -> registers.vacantPosts();
      case POST_HOLDER_LEFT -> registers.postsOfPeopleWhoLeft();
      case DEPARTMENT_WITHOUT_HEAD -> registers.departmentsWithoutHead();
      case HEAD_LEFT -> registers.departmentsOfPeopleWhoLeft();
      case UNIT_WITHOUT_LEADER -> registers.unitsWithoutLeader();
      case UNIT_WITHOUT_DISCIPLINE -> registers.unitsWithoutDiscipline();
      case PUBLICITY_OVERDUE -> registers.publicities();
      case FILING_UNANSWERED -> registers.filings();
      case DELEGATE_LEFT -> registers.delegations();
    };
  }
}
