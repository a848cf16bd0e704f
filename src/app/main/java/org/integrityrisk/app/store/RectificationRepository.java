package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.rectification.Rectification;
import org.integrityrisk.core.rectification.RectificationAction;
import org.integrityrisk.core.rectification.RectificationContent;
import org.integrityrisk.core.rectification.RectificationState;
import org.integrityrisk.core.rectification.RectificationStep;
import org.integrityrisk.core.rectification.Rectifications;
import org.integrityrisk.core.regime.RectificationForm;
import org.integrityrisk.core.text.Coded;
import org.springframework.stereotype.Component;

/** The rectifications in the database. */
@Component
public class RectificationRepository implements Rectifications {

  /** The steps, as they stand in one column. */
  record Steps(List<Step> steps) {}

  record Step(String action, String user, String name, long time, String text) {}

  private static final Table<Rectification> RECTIFICATIONS =
      Table.<Rectification>named("RECTIFICATION")
          .key("RECTIFICATION_ID", Rectification::id)
          .column("PROJECT_KEY", Rectification::project)
          .column("POINT_KEY", Rectification::point)
          .column("TITLE", Rectification::title)
          .column("UNIT_CODE", Rectification::unit)
          .column("DEPARTMENT", Rectification::department)
          .column("PAPER_NUMBER", one -> one.content().number())
          .column("FORM", one -> one.content().form())
          .column("SEVERITY", one -> one.content().severity())
          .column("CHECK_ID", one -> one.content().check())
          .column("FINDING", one -> one.content().finding())
          .column("DEMAND", one -> one.content().demand())
          .column("RESPONSIBLE", one -> one.content().responsible())
          .column("VERIFIER_ROLE", one -> one.content().verifier().role())
          .column("VERIFIER_OF", one -> one.content().verifier().of())
          .column("DEADLINE", one -> one.content().deadline())
          .column("REGIME", one -> one.content().regime())
          .column("STATE", Rectification::state)
          .column("WARNING", Rectification::warning)
          .column("ISSUER", Rectification::issuer)
          .column("ISSUER_NAME", Rectification::issuerName)
          .column("ISSUED", Rectification::issued)
          .column("STEPS", RectificationRepository::steps);

  private final Database database;

  public RectificationRepository(Database database) {
    this.database = database;
  }

  @Override
  public void add(Rectification issued) {
    database.write(session -> RECTIFICATIONS.insertIfAbsent(session, issued));
  }

  @Override
  public boolean change(Rectification changed, RectificationState before) {
    return database.write(session -> changed(session, changed, before));
  }

  /** The first to leave the state wins: the row is locked until the transaction ends. */
  private static boolean changed(
      SqlSession session, Rectification changed, RectificationState before) throws SQLException {
    Sql taken =
        Sql.of(
            "update @RECTIFICATION set [STATE] = ? where [RECTIFICATION_ID] = ? and [STATE] = ?",
            changed.state().code(),
            changed.id(),
            before.code());
    if (session.update(taken) == 0) {
      return false;
    }
    RECTIFICATIONS.save(session, changed);
    return true;
  }

  @Override
  public Optional<Rectification> find(String id) {
    return list("where [RECTIFICATION_ID] = ?", id).stream().findFirst();
  }

  @Override
  public boolean existsFor(String check) {
    Sql count = Sql.of("select count(*) as [N] from @RECTIFICATION where [CHECK_ID] = ?", check);
    return database.read(session -> session.number(count)) > 0;
  }

  @Override
  public List<Rectification> of(String project) {
    return list("where [PROJECT_KEY] = ? order by [ISSUED] desc, [ID] desc", project);
  }

  private List<Rectification> list(String rest, Object... parameters) {
    return RECTIFICATIONS.list(database, RectificationRepository::rectification, rest, parameters);
  }

  private static String steps(Rectification one) {
    return Json.of(
        new Steps(
            one.steps().stream()
                .map(
                    step ->
                        new Step(
                            step.action().code(),
                            step.user(),
                            step.name(),
                            step.time().toEpochMilli(),
                            step.text()))
                .toList()));
  }

  private static RectificationStep step(Step step) {
    return new RectificationStep(
        Coded.find(RectificationAction.class, step.action()).orElseThrow(),
        step.user(),
        step.name(),
        Instant.ofEpochMilli(step.time()),
        step.text());
  }

  private static Rectification rectification(Row row) throws SQLException {
    return new Rectification(
        row.text("RECTIFICATION_ID"),
        row.text("PROJECT_KEY"),
        row.text("POINT_KEY"),
        row.text("TITLE"),
        row.text("UNIT_CODE"),
        row.text("DEPARTMENT"),
        content(row),
        row.coded("STATE", RectificationState.class),
        row.text("WARNING"),
        row.text("ISSUER"),
        row.text("ISSUER_NAME"),
        row.moment("ISSUED"),
        Json.value(row.text("STEPS"), Steps.class).steps().stream()
            .map(RectificationRepository::step)
            .toList());
  }

  private static RectificationContent content(Row row) throws SQLException {
    return new RectificationContent(
        row.text("PAPER_NUMBER"),
        row.coded("FORM", RectificationForm.class),
        row.text("SEVERITY"),
        row.text("CHECK_ID"),
        row.text("FINDING"),
        row.text("DEMAND"),
        row.text("RESPONSIBLE"),
        new Office(row.coded("VERIFIER_ROLE", HolderRole.class), row.text("VERIFIER_OF")),
        LocalDate.parse(row.text("DEADLINE")),
        row.text("REGIME"));
  }
}
