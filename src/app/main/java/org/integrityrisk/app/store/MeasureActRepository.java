package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.measure.MeasureAct;
import org.integrityrisk.core.measure.MeasureActKind;
import org.integrityrisk.core.measure.MeasureActs;
import org.integrityrisk.core.measure.MeasureContent;
import org.springframework.stereotype.Component;

/** The acts on measures in the database. */
@Component
public class MeasureActRepository implements MeasureActs {

  private static final Table<MeasureAct> ACTS =
      Table.<MeasureAct>named("MEASURE_ACT")
          .key("ACT_ID", MeasureAct::id)
          .column("MEASURE_ID", MeasureAct::measure)
          .column("KIND", MeasureAct::kind)
          .column("VERSION_NUMBER", MeasureAct::version)
          .column("STAGE", of(MeasureContent::stage))
          .column("CONTENT", of(MeasureContent::content))
          .column("RESPONSIBLE", of(MeasureContent::responsible))
          .column("DUE", of(content -> content.due().toString()))
          .column("HELD", MeasureAct::day)
          .column("LETTER", MeasureAct::number)
          .column("SUBJECT_CODE", MeasureAct::code)
          .column("NOTE", MeasureAct::text)
          .column("REFERS_TO", MeasureAct::reference)
          .column("USER_KEY", MeasureAct::user)
          .column("USER_NAME", MeasureAct::name)
          .column("RECORDED", MeasureAct::recorded);

  private final Database database;

  public MeasureActRepository(Database database) {
    this.database = database;
  }

  private static Function<MeasureAct, Object> of(Function<MeasureContent, String> part) {
    return act -> act.content().map(part).orElse("");
  }

  @Override
  public void append(MeasureAct act) {
    database.write(session -> ACTS.insertIfAbsent(session, act));
  }

  @Override
  public List<MeasureAct> of(String measureId) {
    return ACTS.list(
        database,
        MeasureActRepository::act,
        "where [MEASURE_ID] = ? order by [RECORDED], [ID]",
        measureId);
  }

  private static MeasureAct act(Row row) throws SQLException {
    return new MeasureAct(
        row.text("ACT_ID"),
        row.text("MEASURE_ID"),
        row.coded("KIND", MeasureActKind::of),
        row.count("VERSION_NUMBER"),
        content(row),
        row.date("HELD"),
        row.text("LETTER"),
        row.text("SUBJECT_CODE"),
        row.text("NOTE"),
        row.text("REFERS_TO"),
        row.text("USER_KEY"),
        row.text("USER_NAME"),
        row.moment("RECORDED"));
  }

  private static Optional<MeasureContent> content(Row row) throws SQLException {
    Optional<LocalDate> due = row.date("DUE");
    return due.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MeasureContent(
                row.text("STAGE"), row.text("CONTENT"), row.text("RESPONSIBLE"), due.get()));
  }
}
