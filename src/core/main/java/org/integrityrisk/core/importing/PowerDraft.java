package org.integrityrisk.core.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.Flow;
import org.integrityrisk.core.power.FlowAssembly;
import org.integrityrisk.core.power.FlowKind;
import org.integrityrisk.core.power.PlacedStep;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.PowerCheck;
import org.integrityrisk.core.text.Problem;

/** One power of a file while it is put together from its rows. Problems go to their rows. */
final class PowerDraft {

  private final List<PowerRow> rows;
  private final Optional<Power> old;
  private final PowerCheck rules;
  private final Map<String, PowerRow> basisRows = new LinkedHashMap<>();
  private final Map<String, PowerRow> stepRows = new LinkedHashMap<>();
  private final Map<FlowKind, List<PlacedStep>> lines = new EnumMap<>(FlowKind.class);
  private final List<Basis> bases = new ArrayList<>();
  private Optional<PowerRow> head = Optional.empty();
  private Optional<Power> power;

  PowerDraft(List<PowerRow> rows, Optional<Power> old, PowerCheck rules) {
    this.rows = rows;
    this.old = old;
    this.rules = rules;
    this.power = old;
  }

  /** The power as the rows say it; empty when it cannot be put together. */
  Optional<Power> power() {
    return power;
  }

  PowerDraft read() {
    rows.forEach(row -> row.entry().ifPresent(entry -> take(entry, row)));
    if (power.isEmpty()) {
      rows.forEach(row -> add(row, Problem.of("import.unknown-power", row.power()), "power"));
      return this;
    }
    keepTheOthers();
    List<Problem> problems = new ArrayList<>();
    Power whole = power.get().with(bases);
    for (FlowKind kind : FlowKind.values()) {
      List<PlacedStep> ofKind = lines.getOrDefault(kind, List.of());
      List<Problem> broken = FlowAssembly.problems(ofKind);
      problems.addAll(broken);
      whole = broken.isEmpty() ? whole.with(kind, Flow.of(ofKind)) : whole.with(kind, Flow.EMPTY);
    }
    problems.addAll(rules.check(whole));
    problems.forEach(this::tell);
    power = Optional.of(whole);
    return this;
  }

  private void take(PowerEntry entry, PowerRow row) {
    switch (entry) {
      case POWER -> takeHead(row);
      case BASIS -> takeBasis(row);
      case STEP -> takeStep(row);
    }
  }

  private void takeHead(PowerRow row) {
    head.ifPresent(first -> repeated(row, first, PowerField.POWER));
    head = head.or(() -> Optional.of(row));
    power = Optional.of(row.power(old));
  }

  private void takeBasis(PowerRow row) {
    if (row.lacks(PowerField.CODE)) {
      return;
    }
    PowerRow first = basisRows.putIfAbsent(row.code(), row);
    if (first != null) {
      repeated(row, first, PowerField.CODE);
      return;
    }
    bases.add(row.basis(old.flatMap(one -> one.basis(row.code()))));
  }

  private void takeStep(PowerRow row) {
    if (row.lacks(PowerField.CODE)) {
      return;
    }
    PowerRow first = stepRows.putIfAbsent(row.code(), row);
    if (first != null) {
      repeated(row, first, PowerField.CODE);
      return;
    }
    row.flow(old.flatMap(one -> one.flowOf(row.code())))
        .ifPresent(
            kind ->
                lines
                    .computeIfAbsent(kind, any -> new ArrayList<>())
                    .add(
                        row.step(old.flatMap(one -> one.step(row.code())), oldParent(row.code()))));
  }

  private Optional<String> oldParent(String code) {
    return old.stream()
        .flatMap(one -> List.of(FlowKind.values()).stream().map(one::flow))
        .flatMap(flow -> flow.lines().stream())
        .filter(line -> line.code().equals(code))
        .map(PlacedStep::parent)
        .findFirst();
  }

  /** What the file does not name stays, behind what it names. */
  private void keepTheOthers() {
    if (old.isEmpty()) {
      return;
    }
    old.get().bases().stream()
        .filter(basis -> !basisRows.containsKey(basis.code()))
        .forEach(bases::add);
    for (FlowKind kind : FlowKind.values()) {
      old.get().flow(kind).lines().stream()
          .filter(line -> !stepRows.containsKey(line.code()))
          .forEach(line -> lines.computeIfAbsent(kind, any -> new ArrayList<>()).add(line));
    }
  }

  private void repeated(PowerRow row, PowerRow first, PowerField field) {
    row.problems().add(row.cells().problem(field, "import.duplicate-row", "" + first.number()));
  }

  /** The row that a problem of the whole power is about. */
  private void tell(Problem problem) {
    String field = problem.field().orElse("");
    add(rowOf(field), problem, field);
  }

  private PowerRow rowOf(String field) {
    String[] parts = field.split("\\.");
    Optional<PowerRow> row = head;
    if (field.startsWith("bases.") && parts.length > 1) {
      row = Optional.ofNullable(basisRows.get(bases.get(Integer.parseInt(parts[1])).code()));
    } else if (field.startsWith("steps.") && parts.length > 1) {
      String code = field.substring("steps.".length(), field.lastIndexOf('.'));
      row = Optional.ofNullable(stepRows.get(code));
    }
    return row.or(() -> head).orElse(rows.get(0));
  }

  private static void add(PowerRow row, Problem problem, String field) {
    PowerField column = PowerImport.columnOf(field).orElse(PowerField.ENTRY);
    String header = row.cells().columns().headerOf(column);
    boolean known =
        row.problems().list().stream().anyMatch(one -> one.field().equals(Optional.of(header)));
    if (!known) {
      row.problems().add(problem.at(header).inRow(row.number()));
    }
  }
}
