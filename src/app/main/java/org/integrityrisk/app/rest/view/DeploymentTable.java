package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.integrityrisk.core.deployment.Deployment;
import org.integrityrisk.core.deployment.DeploymentAct;
import org.integrityrisk.core.importing.HarmlessText;

/** Control deployments as a table for a spreadsheet. */
public final class DeploymentTable {

  private static final List<String> COLUMNS =
      List.of(
          "number",
          "level",
          "unit",
          "department",
          "matter",
          "content",
          "issuer",
          "issued",
          "due",
          "persons",
          "fed-back",
          "state",
          "lifted",
          "reason");

  private DeploymentTable() {}

  /**
   * The rows, the header first.
   *
   * @param header what a column is called in the reader's language
   */
  public static List<List<String>> of(
      List<Deployment> deployments,
      Function<String, String> header,
      LocalDate today,
      ZoneId zone,
      Names names) {
    return Stream.concat(
            Stream.of(COLUMNS.stream().map(header).toList()),
            deployments.stream().map(one -> row(one, today, zone, names)))
        .toList();
  }

  private static List<String> row(
      Deployment deployment, LocalDate today, ZoneId zone, Names names) {
    DeploymentLine line = DeploymentLine.of(deployment, today, names);
    return Stream.of(
            line.number(),
            line.level().name(),
            line.unit().map(CodeName::name).orElse(""),
            line.department().map(CodeName::name).orElse(""),
            line.matter().name(),
            line.content(),
            deployment.order().issuerName(),
            LocalDate.ofInstant(line.issued(), zone).toString(),
            line.due().toString(),
            Integer.toString(line.persons()),
            Integer.toString(line.fedBack()),
            line.state().name(),
            deployment
                .lifting()
                .map(act -> LocalDate.ofInstant(act.time(), zone).toString())
                .orElse(""),
            deployment.lifting().map(DeploymentAct::text).orElse(""))
        .map(HarmlessText::write)
        .toList();
  }
}
