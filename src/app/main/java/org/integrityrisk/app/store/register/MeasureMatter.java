package org.integrityrisk.app.store.register;

import java.time.LocalDate;
import java.util.Arrays;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.measure.Effectiveness;
import org.integrityrisk.core.measure.FilingStage;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.text.Coded;

/** What measures are looked for; each is also a number of the gadget. */
public enum MeasureMatter implements Coded {
  /** To be put in force, or revised, within the next days, or overdue. */
  PRESSING("pressing"),
  /** To be put in force, or revised, within the next days. */
  DUE("due"),
  OVERDUE("overdue"),
  /** Sent back for revision. */
  INEFFECTIVE("ineffective"),
  /** In force, and judged to work only in part. */
  PARTLY("partly"),
  /** In force, and nothing shows that it is carried out. */
  WITHOUT_EVIDENCE("no-evidence"),
  TO_REVIEW("to-review"),
  /** To be sent to the superior, or sent without a reply. */
  TO_FILE("to-file");

  private static final int DAYS_AHEAD = 14;
  private static final String OPEN = "m.[STATE] in (?, ?) and m.[DUE]";

  private final String code;

  MeasureMatter(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The condition on the measure's row {@code m}. */
  Sql condition(LocalDate today) {
    return switch (this) {
      case PRESSING -> open("<= ?", today.plusDays(DAYS_AHEAD));
      case DUE -> open(">= ? and m.[DUE] <= ?", today, today.plusDays(DAYS_AHEAD));
      case OVERDUE -> open("< ?", today);
      case INEFFECTIVE -> Sql.of("m.[STATE] = ?", MeasureState.INEFFECTIVE.code());
      case PARTLY -> inForce().then("and m.[EFFECTIVENESS] = ?", Effectiveness.PARTLY.code());
      case WITHOUT_EVIDENCE -> inForce().then("and coalesce(m.[EVIDENCE_COUNT], 0) = 0");
      case TO_REVIEW ->
          Sql.of("m.[STATE] = ?", MeasureState.PLANNED.code())
              .then("and m.[FILING_STAGE] = ?", FilingStage.TO_REVIEW.code());
      case TO_FILE ->
          Sql.of("m.[STATE] in (?, ?)", MeasureState.PLANNED.code(), MeasureState.IN_FORCE.code())
              .then(
                  "and m.[FILING_STAGE] in (?, ?)",
                  FilingStage.TO_SEND.code(),
                  FilingStage.SENT.code());
    };
  }

  private static Sql inForce() {
    return Sql.of("m.[STATE] = ?", MeasureState.IN_FORCE.code());
  }

  private static Sql open(String compared, LocalDate... days) {
    Sql sql = Sql.of(OPEN, MeasureState.PLANNED.code(), MeasureState.INEFFECTIVE.code());
    Sql comparison = Sql.of(compared, (Object[]) texts(days));
    return sql.then(comparison);
  }

  private static String[] texts(LocalDate... days) {
    return Arrays.stream(days).map(LocalDate::toString).toArray(String[]::new);
  }
}
