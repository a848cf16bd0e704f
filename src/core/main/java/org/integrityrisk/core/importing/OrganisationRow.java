package org.integrityrisk.core.importing;

import static org.integrityrisk.core.importing.OrganisationField.CODE;
import static org.integrityrisk.core.importing.OrganisationField.DEPARTMENT;
import static org.integrityrisk.core.importing.OrganisationField.DEPARTMENT_KIND;
import static org.integrityrisk.core.importing.OrganisationField.ENTRY;
import static org.integrityrisk.core.importing.OrganisationField.HEAD;
import static org.integrityrisk.core.importing.OrganisationField.HOLDER;
import static org.integrityrisk.core.importing.OrganisationField.IN_CHARGE_LEADER;
import static org.integrityrisk.core.importing.OrganisationField.MAIN_LEADER;
import static org.integrityrisk.core.importing.OrganisationField.MEMBERS;
import static org.integrityrisk.core.importing.OrganisationField.NAME;
import static org.integrityrisk.core.importing.OrganisationField.PARENT;
import static org.integrityrisk.core.importing.OrganisationField.RANK;
import static org.integrityrisk.core.importing.OrganisationField.UNIT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.EntryKind;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.Problems;

/**
 * Reads one row of an organisation file as an entry of the register.
 *
 * <p>An entry that exists is changed: what has no column stays as it is, what has an empty cell is
 * cleared.
 */
final class OrganisationRow {

  private static final String SEPARATORS = "[,，;；、\\s]+";

  private final RowCells<OrganisationField> cells;
  private final OrganisationRegister register;
  private final PlaceNames names;
  private final People people;
  private final Problems problems = new Problems();

  OrganisationRow(
      RowCells<OrganisationField> cells,
      OrganisationRegister register,
      PlaceNames names,
      People people) {
    this.cells = cells;
    this.register = register;
    this.names = names;
    this.people = people;
  }

  OrganisationDraft read() {
    problems.addAll(cells.problems());
    Optional<OrganisationEntry> entry = choice(ENTRY, Spellings.ENTRIES).flatMap(this::entry);
    return new OrganisationDraft(cells, entry, problems.list());
  }

  private Optional<OrganisationEntry> entry(EntryKind kind) {
    return switch (kind) {
      case UNIT -> Optional.of(unit());
      case DEPARTMENT -> department();
      case POST -> post();
      case BODY -> body();
    };
  }

  private Unit unit() {
    Optional<Unit> old = register.unit(code());
    return new Unit(
        code(),
        name(old.map(Unit::name)),
        place(EntryKind.UNIT, List.of(PARENT, UNIT), old.flatMap(Unit::parent)),
        person(List.of(MAIN_LEADER, HEAD), old.flatMap(Unit::mainLeader)));
  }

  private Optional<OrganisationEntry> department() {
    Optional<Department> old = register.department(code());
    String name = name(old.map(Department::name));
    String unit = foundation(EntryKind.UNIT, UNIT, old.map(Department::unit));
    Optional<String> head = person(List.of(HEAD), old.flatMap(Department::head));
    Optional<String> leader =
        person(List.of(IN_CHARGE_LEADER), old.flatMap(Department::inChargeLeader));
    Optional<DepartmentKind> kind =
        choice(DEPARTMENT_KIND, Spellings.DEPARTMENT_KINDS, old.map(Department::kind));
    return kind.map(known -> new Department(code(), name, unit, known, head, leader));
  }

  private Optional<OrganisationEntry> post() {
    Optional<Post> old = register.post(code());
    String name = name(old.map(Post::name));
    String department = foundation(EntryKind.DEPARTMENT, DEPARTMENT, old.map(Post::department));
    Optional<String> holder = person(List.of(HOLDER), old.flatMap(Post::holder));
    Optional<Rank> rank = choice(RANK, Spellings.RANKS, old.map(Post::rank));
    return rank.map(known -> new Post(code(), name, department, known, holder));
  }

  private Optional<OrganisationEntry> body() {
    String unit = foundation(EntryKind.UNIT, UNIT, Optional.empty());
    List<String> before = membersBefore(unit);
    List<String> members =
        Stream.of(text(MEMBERS).split(SEPARATORS))
            .filter(written -> !written.isEmpty())
            .flatMap(written -> person(MEMBERS, written, before).stream())
            .toList();
    Optional<BodyKind> kind = choice(CODE, Spellings.BODIES);
    return kind.map(known -> new SpecialBody(known, unit, members));
  }

  private List<String> membersBefore(String unit) {
    return Spellings.BODIES
        .recognise(text(CODE))
        .flatMap(kind -> register.body(unit, kind))
        .map(SpecialBody::members)
        .orElse(List.of());
  }

  private String code() {
    return text(CODE);
  }

  private String text(OrganisationField field) {
    return HarmlessText.read(cells.text(field));
  }

  private String name(Optional<String> old) {
    String written = text(NAME);
    return written.isEmpty() ? old.orElse("") : written;
  }

  /** The entry this one stands on, which it cannot do without. */
  private String foundation(EntryKind kind, OrganisationField field, Optional<String> old) {
    Optional<String> place = place(kind, List.of(field, PARENT), old);
    if (place.isEmpty()) {
      problems.add(cells.problem(field, "import.required"));
    }
    return place.orElse("");
  }

  private Optional<String> place(
      EntryKind kind, List<OrganisationField> fields, Optional<String> old) {
    return has(fields) ? firstFilled(fields).map(field -> names.code(kind, text(field))) : old;
  }

  private Optional<String> person(List<OrganisationField> fields, Optional<String> old) {
    return has(fields)
        ? firstFilled(fields).flatMap(field -> person(field, text(field), old.stream().toList()))
        : old;
  }

  /** Whoever stands there already may stay, even if the account was closed since. */
  private Optional<String> person(OrganisationField field, String written, List<String> before) {
    Optional<String> key = before.contains(written) ? Optional.of(written) : people.keyOf(written);
    if (key.isEmpty()) {
      problems.add(cells.problem(field, "import.unknown-user", written));
    }
    return key;
  }

  private <E extends Enum<E> & Coded> Optional<E> choice(
      OrganisationField field, Spellings<E> words, Optional<E> old) {
    return text(field).isEmpty() && old.isPresent() ? old : choice(field, words);
  }

  private <E extends Enum<E> & Coded> Optional<E> choice(
      OrganisationField field, Spellings<E> words) {
    String written = text(field);
    Optional<E> chosen = words.recognise(written);
    if (written.isEmpty()) {
      problems.add(cells.problem(field, "import.required"));
    } else if (chosen.isEmpty()) {
      problems.add(cells.problem(field, "import.unknown-value", written, words.allowed()));
    }
    return chosen;
  }

  private boolean has(List<OrganisationField> fields) {
    return fields.stream().anyMatch(cells.columns()::has);
  }

  private Optional<OrganisationField> firstFilled(List<OrganisationField> fields) {
    return fields.stream().filter(field -> !text(field).isEmpty()).findFirst();
  }
}
