package org.integrityrisk.app.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.app.rest.view.BulletinView;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.DutyView;
import org.integrityrisk.app.rest.view.LevelName;
import org.integrityrisk.app.rest.view.PersonName;
import org.integrityrisk.app.rest.view.PlannedCheckView;
import org.integrityrisk.app.rest.view.RectificationView;
import org.integrityrisk.core.importing.HarmlessText;

/**
 * Supervision plan, bulletin and rectifications as tables for a spreadsheet.
 *
 * @param header what a column is called in the reader's language
 */
record SupervisionTables(Function<String, String> header) {

  List<List<String>> plan(List<PlannedCheckView> checks) {
    List<String> columns =
        List.of(
            "key",
            "title",
            "level",
            "department",
            "kind",
            "sort",
            "due",
            "state",
            "maker",
            "answers",
            "manages",
            "assists",
            "reason");
    return table(columns, checks, this::row);
  }

  private List<String> row(PlannedCheckView check) {
    return List.of(
        check.key(),
        check.title(),
        level(check.level()),
        name(check.department()),
        check.kind().name(),
        check.sort().name(),
        check.due().toString(),
        header.apply(check.overdue() ? "overdue" : "coming"),
        duty(check.maker()),
        duty(check.answers()),
        check.manages().map(SupervisionTables::duty).orElse(""),
        check.assists().stream().map(SupervisionTables::duty).collect(Collectors.joining("; ")),
        check.reason());
  }

  List<List<String>> bulletin(BulletinView bulletin) {
    List<String> columns =
        List.of(
            "held",
            "kind",
            "key",
            "title",
            "level",
            "department",
            "result",
            "findings",
            "recorder",
            "rectification");
    return table(columns, bulletin.lines(), SupervisionTables::row);
  }

  private static List<String> row(BulletinView.LineView line) {
    return List.of(
        line.held().toString(),
        line.kind().name(),
        line.point(),
        line.title(),
        level(line.level()),
        name(line.department()),
        line.result().name(),
        line.findings(),
        line.recorder(),
        line.rectification());
  }

  List<List<String>> rectifications(List<RectificationView> all) {
    List<String> columns =
        List.of(
            "number",
            "form",
            "severity",
            "key",
            "title",
            "department",
            "findings",
            "demand",
            "responsible",
            "deadline",
            "state",
            "reason");
    return table(columns, all, SupervisionTables::row);
  }

  private static List<String> row(RectificationView one) {
    return List.of(
        one.number(),
        one.form().name(),
        name(one.severity()),
        one.point(),
        one.title(),
        name(one.department()),
        one.finding(),
        one.demand(),
        one.responsible().name(),
        one.deadline().toString(),
        one.state().name(),
        one.reason());
  }

  private <T> List<List<String>> table(
      List<String> columns, List<T> lines, Function<T, List<String>> row) {
    Stream<List<String>> rows =
        lines.stream().map(row).map(cells -> cells.stream().map(HarmlessText::write).toList());
    return Stream.concat(Stream.of(columns.stream().map(header).toList()), rows).toList();
  }

  private static String duty(DutyView duty) {
    String people = duty.people().stream().map(PersonName::name).collect(Collectors.joining(", "));
    return people.isEmpty() ? duty.roleName() : duty.roleName() + " " + people;
  }

  private static String name(Optional<CodeName> named) {
    return named.map(CodeName::name).orElse("");
  }

  private static String level(Optional<LevelName> level) {
    return level.map(LevelName::name).orElse("");
  }
}
