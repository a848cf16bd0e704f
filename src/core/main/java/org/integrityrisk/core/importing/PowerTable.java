package org.integrityrisk.core.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.FlowKind;
import org.integrityrisk.core.power.PlacedStep;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.StepContent;

/**
 * Powers as the table that {@link PowerImport} reads: exported, changed in a spreadsheet and
 * imported, they are the same but for what was changed. Codes stay codes, so that they survive
 * every renaming.
 */
public final class PowerTable {

  private final List<List<String>> rows = new ArrayList<>();

  private PowerTable() {}

  /**
   * The rows of some powers, the header first.
   *
   * @param header what a column is called in the reader's language
   */
  public static List<List<String>> of(List<Power> powers, Function<PowerField, String> header) {
    PowerTable table = new PowerTable();
    table.rows.add(Stream.of(PowerField.values()).map(header).toList());
    powers.forEach(table::add);
    return List.copyOf(table.rows);
  }

  private void add(Power power) {
    add(
        PowerEntry.POWER,
        power,
        Map.of(
            PowerField.NAME, power.name(),
            PowerField.CATEGORY, power.category(),
            PowerField.CONTENT, power.content(),
            PowerField.DEPARTMENT, power.department(),
            PowerField.POST, power.post().orElse("")));
    power.bases().forEach(basis -> add(PowerEntry.BASIS, power, values(basis)));
    for (FlowKind kind : FlowKind.values()) {
      power.flow(kind).lines().forEach(line -> add(PowerEntry.STEP, power, values(kind, line)));
    }
  }

  private void add(PowerEntry entry, Power power, Map<PowerField, String> values) {
    Map<PowerField, String> row = new EnumMap<>(PowerField.class);
    row.putAll(values);
    row.put(PowerField.ENTRY, entry.code());
    row.put(PowerField.POWER, power.code());
    rows.add(
        Stream.of(PowerField.values())
            .map(field -> row.getOrDefault(field, ""))
            .map(HarmlessText::write)
            .toList());
  }

  private static Map<PowerField, String> values(Basis basis) {
    return Map.of(
        PowerField.CODE, basis.code(),
        PowerField.NAME, basis.title(),
        PowerField.ARTICLE, basis.article(),
        PowerField.STATE, basis.state().code(),
        PowerField.CHANGED, basis.changed().map(Object::toString).orElse(""));
  }

  private static Map<PowerField, String> values(FlowKind kind, PlacedStep line) {
    StepContent content = line.content();
    return Map.of(
        PowerField.CODE, line.code(),
        PowerField.FLOW, kind.code(),
        PowerField.PARENT, line.parent(),
        PowerField.NAME, content.name(),
        PowerField.SUBJECT, content.subject(),
        PowerField.BASIS, content.basis(),
        PowerField.PROCEDURE, content.procedure(),
        PowerField.WORKING_DAYS, content.workingDays().map(String::valueOf).orElse(""),
        PowerField.CHANNEL, content.channel(),
        PowerField.MATERIALS, content.materials());
  }
}
