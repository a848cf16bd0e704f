package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.deployment.ActKind;
import org.integrityrisk.core.deployment.Deployment;
import org.integrityrisk.core.deployment.DeploymentAct;
import org.integrityrisk.core.deployment.DeploymentOrder;
import org.integrityrisk.core.deployment.Deployments;
import org.integrityrisk.core.deployment.SelfCheck;
import org.integrityrisk.core.text.Coded;
import org.springframework.stereotype.Component;

/** The control deployments in the database; whatever is asked for is read by two statements. */
@Component
public class DeploymentRepository implements Deployments {

  private static final String OF_ID = "where [DEPLOYMENT_ID] = ? order by [ID]";
  private static final String ACTS_OF_PROJECT =
      "where [DEPLOYMENT_ID] in (select d.[DEPLOYMENT_ID] from @DEPLOYMENT d"
          + " where d.[PROJECT_KEY] = ?) order by [ID]";

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

  private static final Table<Placed> ACTS =
      Table.<Placed>named("DEPLOYMENT_ACT")
          .key("PLACE", placed -> placed.deployment + "/" + placed.place)
          .column("DEPLOYMENT_ID", Placed::deployment)
          .column("KIND", placed -> placed.act.kind())
          .column("USER_KEY", placed -> placed.act.user())
          .column("USER_NAME", placed -> placed.act.name())
          .column("GIVEN", placed -> placed.act.time())
          .column("WORDS", placed -> placed.act.text())
          .column("OUTCOME", placed -> placed.act.result())
          .column("LEVEL_CODE", placed -> placed.act.level())
          .column("DUE", placed -> placed.act.due());

  /** An act in its place of a trail. */
  private record Placed(String deployment, int place, DeploymentAct act) {}

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
    return database.read(session -> whole(session, OF_ID, OF_ID, id)).stream().findFirst();
  }

  @Override
  public List<Deployment> of(String project) {
    return database.read(
        session ->
            whole(session, "where [PROJECT_KEY] = ? order by [ID]", ACTS_OF_PROJECT, project));
  }

  @Override
  public boolean append(String id, int known, DeploymentAct act) {
    return database.add(
        session -> {
          ACTS.insert(session, new Placed(id, known, act));
          return true;
        });
  }

  private static List<Deployment> whole(
      SqlSession session, String orders, String acts, String value) throws SQLException {
    Map<String, List<DeploymentAct>> byOrder =
        ACTS.list(session, DeploymentRepository::act, acts, value).stream()
            .collect(
                Collectors.groupingBy(
                    Placed::deployment, Collectors.mapping(Placed::act, Collectors.toList())));
    return ORDERS.list(session, DeploymentRepository::order, orders, value).stream()
        .map(order -> new Deployment(order, byOrder.getOrDefault(order.id(), List.of())))
        .toList();
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

  private static Placed act(Row row) throws SQLException {
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
    return new Placed(row.text("DEPLOYMENT_ID"), 0, act);
  }
}
