package org.integrityrisk.app.store.register;

import java.util.Optional;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.measure.Effectiveness;
import org.integrityrisk.core.measure.MeasureStanding;
import org.integrityrisk.core.warning.Warning;

/** How the rows of measures and warnings, which are linked to points, are written. */
final class LinkedTables {

  static final Table<ControlMeasure> MEASURES =
      Table.<ControlMeasure>named("MEASURE_ROW")
          .key("ISSUE_ID", ControlMeasure::id)
          .column("ISSUE_KEY", ControlMeasure::key)
          .column("PROJECT_KEY", ControlMeasure::project)
          .column("TITLE", measure -> Searchable.cut(measure.content().content()))
          .column("STAGE", measure -> measure.content().stage())
          .column("RESPONSIBLE", measure -> measure.content().responsible())
          .column("DUE", measure -> measure.content().due())
          .column("STATE", measure -> measure.state().code())
          .column("UNDATED", any -> false)
          .column("UPDATED", ControlMeasure::updated);

  static final Table<Standing> STANDINGS =
      Table.<Standing>named("MEASURE_ROW")
          .key("ISSUE_ID", Standing::measure)
          .column("VERSION_NUMBER", row -> row.standing().version())
          .column("RETURN_COUNT", row -> row.standing().returns())
          .column("EFFECTIVENESS", row -> code(row.standing().effectiveness()))
          .column("EVIDENCE_COUNT", row -> row.standing().evidence())
          .column("FILING_STAGE", row -> row.standing().filing());

  static final Table<Link> LINKS =
      Table.<Link>named("MEASURE_POINT")
          .key("MEASURE_ID", Link::measure)
          .key("POINT_KEY", Link::point);

  static final Table<Warning> WARNINGS =
      Table.<Warning>named("WARNING_ROW")
          .key("ISSUE_ID", Warning::id)
          .column("ISSUE_KEY", Warning::key)
          .column("PROJECT_KEY", Warning::project)
          .column("POINT_KEY", Warning::point)
          .column("TITLE", warning -> Searchable.cut(warning.content().reason()))
          .column("COLOUR", warning -> warning.content().colour())
          .column("STATE", warning -> warning.state().code())
          .column("RESPONSIBLE", warning -> warning.content().responsible())
          .column("DEADLINE", warning -> warning.content().deadline())
          .column("NOTICE_NUMBER", warning -> warning.standing().number())
          .column("DELIVERED", warning -> warning.standing().receipt().seen())
          .column("SUPERIOR", warning -> warning.standing().receipt().superior())
          .column("ESCALATIONS", warning -> warning.standing().escalations())
          .column("REJECTIONS", warning -> warning.standing().rejections())
          .column("ISSUER", Warning::issuer)
          .column("ISSUED", Warning::issued)
          .column("UNDATED", any -> false)
          .column("UPDATED", Warning::updated);

  record Standing(String measure, MeasureStanding standing) {}

  record Link(String measure, String point) {}

  private LinkedTables() {}

  private static String code(Optional<Effectiveness> judged) {
    return judged.map(Effectiveness::code).orElse("");
  }
}
