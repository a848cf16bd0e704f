package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.administration.PowerVersion;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.BasisState;
import org.integrityrisk.core.power.Flow;
import org.integrityrisk.core.power.FlowKind;
import org.integrityrisk.core.power.PlacedStep;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.power.Powers;
import org.integrityrisk.core.power.StepContent;
import org.springframework.stereotype.Component;

/** The power catalogue in the database; read whole, in three statements, in the order of codes. */
@Component
public class PowerRepository implements Powers {

  private static final Table<Power> POWERS =
      Table.<Power>named("POWER")
          .key("CODE", Power::code)
          .column("NAME", Power::name)
          .column("CATEGORY", Power::category)
          .column("CONTENT", Power::content)
          .column("DEPARTMENT_CODE", Power::department)
          .column("POST_CODE", Power::post)
          .column("FINGERPRINT", PowerVersion::of);

  private static final Table<BasisRow> BASES =
      Table.<BasisRow>named("POWER_BASIS")
          .key("POWER_CODE", BasisRow::power)
          .key("CODE", row -> row.basis().code())
          .column("PLACE", BasisRow::place)
          .column("TITLE", row -> row.basis().title())
          .column("ARTICLE", row -> row.basis().article())
          .column("STATE", row -> row.basis().state())
          .column("CHANGED", row -> row.basis().changed());

  private static final Table<StepRow> STEPS =
      Table.<StepRow>named("FLOW_STEP")
          .key("POWER_CODE", StepRow::power)
          .key("CODE", row -> row.step().code())
          .column("FLOW", StepRow::flow)
          .column("PLACE", StepRow::place)
          .column("PARENT_CODE", row -> row.step().parent())
          .column("NAME", row -> row.step().content().name())
          .column("SUBJECT", row -> row.step().content().subject())
          .column("BASIS", row -> row.step().content().basis())
          .column("HOW", row -> row.step().content().procedure())
          .column("WORKING_DAYS", row -> row.step().content().workingDays().map(String::valueOf))
          .column("CHANNEL", row -> row.step().content().channel())
          .column("MATERIALS", row -> row.step().content().materials());

  private record BasisRow(String power, int place, Basis basis) {}

  private record StepRow(String power, FlowKind flow, int place, PlacedStep step) {}

  private final Database database;
  private final WorkScope scope;

  public PowerRepository(Database database, WorkScope scope) {
    this.database = database;
    this.scope = scope;
  }

  @Override
  public PowerCatalogue catalogue() {
    return scope.once(PowerCatalogue.class, () -> database.read(PowerRepository::catalogue));
  }

  @Override
  public boolean save(Optional<Power> before, Power after) {
    boolean saved = database.add(session -> saved(session, before, after));
    scope.forget();
    return saved;
  }

  @Override
  public boolean delete(Power power) {
    boolean deleted = database.write(session -> deleted(session, power));
    scope.forget();
    return deleted;
  }

  /** The row of the power decides for all its parts: whoever changes it first holds it. */
  private static boolean saved(SqlSession session, Optional<Power> before, Power after)
      throws SQLException {
    if (before.isEmpty()) {
      POWERS.insert(session, after);
    } else if (!POWERS.change(session, after, asItWas(before.get()))) {
      return false;
    }
    deletePartsOf(session, after.code());
    BASES.insertAll(session, bases(after));
    for (FlowKind kind : FlowKind.values()) {
      STEPS.insertAll(session, steps(after, kind));
    }
    return true;
  }

  private static boolean deleted(SqlSession session, Power power) throws SQLException {
    Sql same = Sql.of("where [CODE] = ? and", power.code()).then(asItWas(power));
    boolean deleted = POWERS.delete(session, same) > 0;
    if (deleted) {
      deletePartsOf(session, power.code());
    }
    return deleted;
  }

  /** Rows from before fingerprints were kept have none; the first change gives them one. */
  private static Sql asItWas(Power power) {
    return Sql.of("([FINGERPRINT] = ? or [FINGERPRINT] is null)", PowerVersion.of(power));
  }

  private static void deletePartsOf(SqlSession session, String code) throws SQLException {
    Sql ofPower = Sql.of("where [POWER_CODE] = ?", code);
    BASES.delete(session, ofPower);
    STEPS.delete(session, ofPower);
  }

  private static List<BasisRow> bases(Power power) {
    List<BasisRow> rows = new ArrayList<>();
    power.bases().forEach(basis -> rows.add(new BasisRow(power.code(), rows.size(), basis)));
    return rows;
  }

  private static List<StepRow> steps(Power power, FlowKind kind) {
    List<StepRow> rows = new ArrayList<>();
    power
        .flow(kind)
        .lines()
        .forEach(step -> rows.add(new StepRow(power.code(), kind, rows.size(), step)));
    return rows;
  }

  private static PowerCatalogue catalogue(SqlSession session) throws SQLException {
    Sql inPlace = Sql.of("order by [POWER_CODE], [PLACE]");
    Map<String, List<Basis>> bases = new HashMap<>();
    for (BasisRow row : BASES.list(session, PowerRepository::basis, inPlace)) {
      bases.computeIfAbsent(row.power, any -> new ArrayList<>()).add(row.basis);
    }
    Map<String, List<PlacedStep>> steps = new HashMap<>();
    for (StepRow row : STEPS.list(session, PowerRepository::step, inPlace)) {
      steps.computeIfAbsent(place(row.power, row.flow), any -> new ArrayList<>()).add(row.step);
    }
    return PowerCatalogue.of(
        POWERS.list(session, row -> power(row, bases, steps), Sql.of("order by [CODE]")));
  }

  private static String place(String power, FlowKind flow) {
    return power + " " + flow.code();
  }

  private static Power power(
      Row row, Map<String, List<Basis>> bases, Map<String, List<PlacedStep>> steps)
      throws SQLException {
    String code = row.text("CODE");
    return new Power(
        code,
        row.text("NAME"),
        row.text("CATEGORY"),
        row.text("CONTENT"),
        row.text("DEPARTMENT_CODE"),
        row.optional("POST_CODE"),
        bases.getOrDefault(code, List.of()),
        Flow.of(steps.getOrDefault(place(code, FlowKind.EXTERNAL), List.of())),
        Flow.of(steps.getOrDefault(place(code, FlowKind.INTERNAL), List.of())));
  }

  private static BasisRow basis(Row row) throws SQLException {
    Basis basis =
        new Basis(
            row.text("CODE"),
            row.text("TITLE"),
            row.text("ARTICLE"),
            row.coded("STATE", BasisState.class),
            row.date("CHANGED"));
    return new BasisRow(row.text("POWER_CODE"), row.count("PLACE"), basis);
  }

  private static StepRow step(Row row) throws SQLException {
    StepContent content =
        new StepContent(
            row.text("NAME"),
            row.text("SUBJECT"),
            row.text("BASIS"),
            row.text("HOW"),
            row.optional("WORKING_DAYS").map(Integer::valueOf),
            row.text("CHANNEL"),
            row.text("MATERIALS"));
    return new StepRow(
        row.text("POWER_CODE"),
        row.coded("FLOW", FlowKind.class),
        row.count("PLACE"),
        new PlacedStep(row.text("CODE"), row.text("PARENT_CODE"), content));
  }
}
