package org.integrityrisk.core.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.EntryKind;
import org.integrityrisk.core.organisation.EntryRef;
import org.integrityrisk.core.organisation.OrganisationCheck;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Plans the import of an organisation file: one table of units, departments, posts and bodies, in
 * any order, each row adding an entry or changing the one with its code.
 *
 * @param register the register before the import
 * @param people the people who may be named
 */
public record OrganisationImport(OrganisationRegister register, People people) {

  /**
   * Checks a file against itself and the register.
   *
   * @param mapping codes of {@link OrganisationField} by header, for columns mapped by hand
   * @return a plan whose entries, saved in any order, leave the register sound
   * @throws DomainException of kind {@code INVALID} when the columns make no sense
   */
  public ImportPlan<OrganisationEntry> plan(Sheet sheet, Map<String, String> mapping) {
    Columns<OrganisationField> columns =
        Columns.recognise(OrganisationField.class, sheet.header(), mapping);
    columns.require(List.of(OrganisationField.ENTRY, OrganisationField.CODE));
    List<RowCells<OrganisationField>> rows =
        sheet.rows().stream().map(row -> new RowCells<>(row, columns)).toList();
    PlaceNames names = namesIncluding(rows);
    List<OrganisationDraft> drafts =
        rows.stream()
            .map(cells -> new OrganisationRow(cells, register, names, people).read())
            .toList();
    List<OrganisationDraft> checked = soundness(repeated(drafts));
    return new ImportPlan<>(
        columns.mapped(), checked.stream().map(OrganisationDraft::planned).toList());
  }

  private PlaceNames namesIncluding(List<RowCells<OrganisationField>> rows) {
    PlaceNames names = PlaceNames.of(register);
    for (RowCells<OrganisationField> cells : rows) {
      Optional<EntryKind> kind = Spellings.ENTRIES.recognise(cells.text(OrganisationField.ENTRY));
      String code = cells.text(OrganisationField.CODE);
      kind.filter(known -> !code.isEmpty())
          .ifPresent(
              known ->
                  names.add(known, code, HarmlessText.read(cells.text(OrganisationField.NAME))));
    }
    return names;
  }

  private static List<OrganisationDraft> repeated(List<OrganisationDraft> drafts) {
    Map<EntryRef, Integer> firstRow = new HashMap<>();
    List<OrganisationDraft> checked = new ArrayList<>();
    for (OrganisationDraft draft : drafts) {
      int row = draft.cells().row().number();
      int first =
          draft.entry().map(entry -> firstRow.computeIfAbsent(entry.ref(), any -> row)).orElse(row);
      checked.add(first == row ? draft : draft.with(List.of(repetition(draft, first))));
    }
    return checked;
  }

  private static Problem repetition(OrganisationDraft draft, int first) {
    return draft.cells().problem(OrganisationField.CODE, "import.duplicate-row", "" + first);
  }

  private List<OrganisationDraft> soundness(List<OrganisationDraft> drafts) {
    Map<EntryRef, List<Problem>> found = new HashMap<>();
    for (OrganisationCheck.Finding finding : OrganisationCheck.check(after(drafts))) {
      found.computeIfAbsent(finding.entry(), any -> new ArrayList<>()).add(finding.problem());
    }
    return drafts.stream().map(draft -> draft.with(problemsOf(draft, found))).toList();
  }

  private Collection<OrganisationEntry> after(List<OrganisationDraft> drafts) {
    Map<EntryRef, OrganisationEntry> entries = new LinkedHashMap<>();
    register.entries().forEach(entry -> entries.put(entry.ref(), entry));
    drafts.stream()
        .flatMap(draft -> draft.entry().stream())
        .forEach(entry -> entries.put(entry.ref(), entry));
    return entries.values();
  }

  /** Problems of a soundness check, told of the column that holds the field at fault. */
  private static List<Problem> problemsOf(
      OrganisationDraft draft, Map<EntryRef, List<Problem>> found) {
    return draft.entry().map(entry -> found.getOrDefault(entry.ref(), List.of())).stream()
        .flatMap(List::stream)
        .filter(problem -> !repeatsAnother(draft, problem))
        .map(problem -> problem.at(header(draft, problem)).inRow(draft.cells().row().number()))
        .toList();
  }

  /** A place left empty was reported as such already. */
  private static boolean repeatsAnother(OrganisationDraft draft, Problem problem) {
    return problem.arguments().contains("") && !draft.problems().isEmpty();
  }

  private static String header(OrganisationDraft draft, Problem problem) {
    Columns<OrganisationField> columns = draft.cells().columns();
    OrganisationField field =
        Stream.of(OrganisationField.values())
            .filter(one -> problem.field().filter(one.code()::equals).isPresent())
            .findFirst()
            .orElse(OrganisationField.CODE);
    return columns.headerOf(columns.has(field) ? field : standIn(field));
  }

  private static OrganisationField standIn(OrganisationField field) {
    return switch (field) {
      case UNIT, DEPARTMENT -> OrganisationField.PARENT;
      case PARENT -> OrganisationField.UNIT;
      default -> field;
    };
  }
}
