package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.Trails.Placed;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.deployment.ActKind;
import org.integrityrisk.core.deployment.Deployment;
import org.integrityrisk.core.deployment.DeploymentAct;
import org.integrityrisk.core.deployment.DeploymentOrder;
import org.integrityrisk.core.deployment.Deployments;
import org.integrityrisk.core.deployment.SelfCheck;
import org.integrityrisk.core.text.Coded;
import org.springframework.stereotype.Component;

/** The control deployments in the database; each is read with its trail. */
@Component
public class DeploymentRepository implements Deployments {

  private static final Table<DeploymentOrder> ORDERS =
      Table.<DeploymentOrder>named("DEPLOYMENT")
          .key("DEPLOYMENT_ID", DeploymentOrder::id)
          .column("PROJECT_KEY", DeploymentOrder::project)
          .column("PAPER_NUMBER", DeploymentOrder::number)
          .column("LEVEL_CODE", DeploymentOrder::level)
          .column("UNIT_CODE", DeploymentOrder::unit)
          .column("DEPARTMENT", DeploymentOrder::department)
          .column("MATTER", DeploymentOrder::matter)
          .column("CONTENT", DeploymentOrder::content)
          .column("POINTS", order -> Json.of(order.points()))
          .column("POWERS", order -> Json.of(order.powers()))
          .column("PERSONS", order -> Json.of(order.persons()))
          .column("ISSUER", DeploymentOrder::issuer)
          .column("ISSUER_NAME", DeploymentOrder::issuerName)
          .column("ISSUED", DeploymentOrder::issued)
          .column("DUE", DeploymentOrder::due);

  private static final Table<Placed<DeploymentAct>> ACTS =
      Table.<Placed<DeploymentAct>>named("DEPLOYMENT_ACT")
          .key("PLACE", Placed::key)
          .column("DEPLOYMENT_ID", Placed::of)
          .column("KIND", placed -> placed.entry().kind())
          .column("USER_KEY", placed -> placed.entry().user())
          .column("USER_NAME", placed -> placed.entry().name())
          .column("GIVEN", placed -> placed.entry().time())
          .column("WORDS", placed -> placed.entry().text())
          .column("OUTCOME", placed -> placed.entry().result())
          .column("LEVEL_CODE", placed -> placed.entry().level())
          .column("DUE", placed -> placed.entry().due());

  private static final Trails<DeploymentOrder, DeploymentAct, Deployment> TRAILS =
      new Trails<>(
          ORDERS,
          DeploymentRepository::order,
          DeploymentOrder::id,
          ACTS,
          DeploymentRepository::act,
          "DEPLOYMENT_ID",
          Deployment::new);

  private final Database database;

  public DeploymentRepository(Database database) {
    this.database = database;
  }

  @Override
  public void open(DeploymentOrder order) {
    database.write(session -> ORDERS.insertIfAbsent(session, order));
  }

  @Override
  public Optional<Deployment> find(String id) {
    return TRAILS.find(database, id);
  }

  @Override
  public List<Deployment> all(List<String> ids) {
    return TRAILS.all(database, ids);
  }

  @Override
  public boolean append(String id, int known, DeploymentAct act) {
    return TRAILS.append(database, id, known, act);
  }

  private static DeploymentOrder order(Row row) throws SQLException {
    return new DeploymentOrder(
        row.text("DEPLOYMENT_ID"),
        row.text("PROJECT_KEY"),
        row.text("PAPER_NUMBER"),
        row.text("LEVEL_CODE"),
        row.text("UNIT_CODE"),
        row.text("DEPARTMENT"),
        row.text("MATTER"),
        row.text("CONTENT"),
        Json.list(row.text("POINTS")),
        Json.list(row.text("POWERS")),
        Json.list(row.text("PERSONS")),
        row.text("ISSUER"),
        row.text("ISSUER_NAME"),
        row.moment("ISSUED"),
        LocalDate.parse(row.text("DUE")));
  }

  private static Placed<DeploymentAct> act(Row row) throws SQLException {
    DeploymentAct act =
        new DeploymentAct(
            row.coded("KIND", ActKind.class),
            row.text("USER_KEY"),
            row.text("USER_NAME"),
            row.moment("GIVEN"),
            row.text("WORDS"),
            row.optional("OUTCOME").flatMap(code -> Coded.find(SelfCheck.class, code)),
            row.text("LEVEL_CODE"),
            row.date("DUE"));
    return new Placed<>(row.text("DEPLOYMENT_ID"), 0, act);
  }
}
