package org.integrityrisk.core.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Which column of a sheet fills which field.
 *
 * <p>Known headers are recognised; a mapping by hand comes first. A column that means nothing is
 * left out and named, so that whoever imports can map it.
 */
public final class Columns<F extends Enum<F> & ImportField> {

  private final Map<F, Integer> positions = new LinkedHashMap<>();
  private final List<MappedColumn> mapped = new ArrayList<>();
  private final List<F> fields;
  private final Problems problems = new Problems();

  private Columns(Class<F> fields) {
    this.fields = List.of(fields.getEnumConstants());
  }

  /**
   * Recognises the columns of a sheet.
   *
   * @param byHand codes of fields by header; an empty code leaves the column out
   * @throws DomainException of kind {@code INVALID}: {@code import.column-twice}, {@code
   *     import.unknown-field}, {@code import.unknown-column}, {@code import.formula}
   */
  public static <F extends Enum<F> & ImportField> Columns<F> recognise(
      Class<F> fields, Row header, Map<String, String> byHand) {
    Columns<F> columns = new Columns<>(fields);
    for (int position = 0; position < header.cells().size(); position++) {
      columns.take(position, header, byHand);
    }
    columns.reportAbsent(byHand);
    columns.problems.throwIfAny();
    return columns;
  }

  /**
   * Demands columns.
   *
   * @throws DomainException of kind {@code INVALID}: one {@code import.missing-column} for each
   *     field without a column, then one {@code import.unrecognised-column} for each column that
   *     could be mapped to it
   */
  public void require(List<F> required) {
    Problems missing = new Problems();
    required.stream()
        .filter(field -> !positions.containsKey(field))
        .map(field -> Problem.of("import.missing-column", field.heading().names().get(0)))
        .forEach(missing::add);
    if (!missing.isEmpty()) {
      unrecognised().forEach(missing::add);
    }
    missing.throwIfAny();
  }

  private Stream<Problem> unrecognised() {
    return mapped.stream()
        .filter(column -> column.field().isEmpty() && !column.header().isEmpty())
        .map(MappedColumn::header)
        .map(header -> Problem.of("import.unrecognised-column", header).at(header));
  }

  public List<MappedColumn> mapped() {
    return List.copyOf(mapped);
  }

  public boolean has(F field) {
    return positions.containsKey(field);
  }

  /** The header of the column that fills a field; the field's code when none does. */
  public String headerOf(F field) {
    return has(field) ? mapped.get(positions.get(field)).header() : field.code();
  }

  /** The fields that have a column. */
  public List<F> present() {
    return List.copyOf(positions.keySet());
  }

  /** The cell of a field in a row; empty when the field has no column. */
  public Cell cell(Row row, F field) {
    return has(field) ? row.cell(positions.get(field)) : Cell.EMPTY;
  }

  private void take(int position, Row header, Map<String, String> byHand) {
    if (!(header.cell(position) instanceof Cell.Text text)) {
      problems.add(Problem.of("import.bad-header", "" + (position + 1)).inRow(header.number()));
      mapped.add(new MappedColumn("", Optional.empty()));
      return;
    }
    String name = text.value();
    Optional<F> field = byHand.containsKey(name) ? chosen(byHand.get(name)) : known(name);
    mapped.add(new MappedColumn(name, field.map(F::code)));
    field.ifPresent(one -> place(one, position, name));
  }

  private void place(F field, int position, String header) {
    if (positions.putIfAbsent(field, position) != null) {
      problems.add(Problem.of("import.column-twice", field.code(), header).at(header));
    }
  }

  private Optional<F> chosen(String code) {
    Optional<F> field = fields.stream().filter(one -> one.code().equals(code)).findFirst();
    if (field.isEmpty() && !code.isEmpty()) {
      problems.add(Problem.of("import.unknown-field", code).at("mapping"));
    }
    return field;
  }

  private Optional<F> known(String header) {
    return fields.stream().filter(one -> one.isCalled(header)).findFirst();
  }

  private void reportAbsent(Map<String, String> byHand) {
    byHand.keySet().stream()
        .filter(header -> mapped.stream().noneMatch(column -> column.header().equals(header)))
        .map(header -> Problem.of("import.unknown-column", header).at("mapping"))
        .forEach(problems::add);
  }
}
