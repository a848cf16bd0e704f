package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.grading.Grading;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.PointGrading.Overruled;
import org.integrityrisk.core.text.LocalizedText;

/** The columns in which a grading is kept, wherever it is. */
final class GradingColumns {

  private static final Overruled NOT_OVERRULED = new Overruled("", "", "", "", "");

  private GradingColumns() {}

  /** The table with these columns. */
  static <T> Table<T> in(Table<T> table, Function<T, PointGrading> grading) {
    Function<T, Grading> proposed = grading.andThen(PointGrading::proposed);
    Function<T, Overruled> own = grading.andThen(GradingColumns::own);
    return table
        .column("LEVEL_CODE", proposed.andThen(Grading::level))
        .column("RULE", proposed.andThen(Grading::rule))
        .column("MATCHED", kept -> Json.of(proposed.apply(kept).matched()))
        .column("INPUTS", kept -> Json.of(proposed.apply(kept).inputs()))
        .column("MISSING", kept -> Json.of(proposed.apply(kept).missing()))
        .column("REGIME", proposed.andThen(Grading::regime))
        .column("REGIME_VERSION", proposed.andThen(Grading::regimeVersion))
        .column("REASON_EN", kept -> proposed.apply(kept).reason().en())
        .column("REASON_ZH", kept -> proposed.apply(kept).reason().zh())
        .column("OWN_LEVEL", own.andThen(Overruled::level))
        .column("OWN_REASON", own.andThen(Overruled::reason))
        .column("OWN_USER", own.andThen(Overruled::user))
        .column("OWN_NAME", own.andThen(Overruled::name))
        .column("OWN_MEETING", own.andThen(Overruled::meeting));
  }

  private static Overruled own(PointGrading grading) {
    return grading.overruled().orElse(NOT_OVERRULED);
  }

  static PointGrading read(Row row) throws SQLException {
    return new PointGrading(proposed(row), overruled(row));
  }

  private static Grading proposed(Row row) throws SQLException {
    return new Grading(
        row.optional("LEVEL_CODE"),
        row.text("RULE"),
        Json.list(row.text("MATCHED")),
        Json.map(row.text("INPUTS")),
        Json.list(row.text("MISSING")),
        row.text("REGIME"),
        row.text("REGIME_VERSION"),
        new LocalizedText(row.text("REASON_EN"), row.text("REASON_ZH")));
  }

  private static Optional<Overruled> overruled(Row row) throws SQLException {
    Overruled own =
        new Overruled(
            row.text("OWN_LEVEL"),
            row.text("OWN_REASON"),
            row.text("OWN_USER"),
            row.text("OWN_NAME"),
            row.text("OWN_MEETING"));
    return Optional.of(own).filter(one -> !one.level().isEmpty());
  }
}
