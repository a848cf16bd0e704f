package org.integrityrisk.core.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.power.PowerCheck;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.text.DomainException;

/**
 * Plans the import of a file of powers: one table whose rows are powers, bases of powers and steps
 * of their flows, in any order. A row adds what has its code, or changes it; nothing is taken away,
 * and bases and steps stand in the order of the file.
 *
 * @param catalogue the catalogue before the import
 * @param rules what powers must fulfil
 * @param regimes the regimes in use, whose categories may be written
 */
public record PowerImport(PowerCatalogue catalogue, PowerCheck rules, List<Regime> regimes) {

  /**
   * Checks a file against itself, the catalogue and the organisation register.
   *
   * @param mapping codes of {@link PowerField} by header, for columns mapped by hand
   * @throws DomainException of kind {@code INVALID} when the columns make no sense
   */
  public PowerPlan plan(Sheet sheet, Map<String, String> mapping) {
    Columns<PowerField> columns = Columns.recognise(PowerField.class, sheet.header(), mapping);
    columns.require(List.of(PowerField.ENTRY, PowerField.POWER));
    PowerWords words = new PowerWords(rules.register(), regimes);
    List<PowerRow> rows =
        sheet.rows().stream()
            .map(row -> new PowerRow(new RowCells<>(row, columns), words))
            .toList();
    List<PowerDraft> drafts = drafts(rows);
    return new PowerPlan(
        new ImportPlan<>(columns.mapped(), rows.stream().map(PowerImport::planned).toList()),
        drafts.stream().flatMap(draft -> draft.power().stream()).toList());
  }

  private List<PowerDraft> drafts(List<PowerRow> rows) {
    Map<String, List<PowerRow>> byPower = new LinkedHashMap<>();
    for (PowerRow row : rows) {
      if (row.lacks(PowerField.POWER)) {
        continue;
      }
      byPower.computeIfAbsent(row.power(), any -> new ArrayList<>()).add(row);
    }
    List<PowerDraft> drafts = new ArrayList<>();
    byPower.forEach(
        (code, its) -> drafts.add(new PowerDraft(its, catalogue.find(code), rules).read()));
    return drafts;
  }

  private static PlannedRow<String> planned(PowerRow row) {
    int number = row.number();
    return row.problems().isEmpty()
        ? PlannedRow.right(number, row.power())
        : PlannedRow.wrong(number, row.problems().list());
  }

  /** The column that holds the field of a power that a problem names. */
  static Optional<PowerField> columnOf(String field) {
    String name = field.substring(field.lastIndexOf('.') + 1);
    return switch (name) {
      case "code" -> Optional.of(field.equals("code") ? PowerField.POWER : PowerField.CODE);
      case "title" -> Optional.of(PowerField.NAME);
      case "steps", "bases" -> Optional.of(PowerField.ENTRY);
      default -> Stream.of(PowerField.values()).filter(one -> one.code().equals(name)).findFirst();
    };
  }
}
