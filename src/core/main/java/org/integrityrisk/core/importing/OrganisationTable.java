package org.integrityrisk.core.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;

/**
 * The organisation register as the table that {@link OrganisationImport} reads: exported, changed
 * in a spreadsheet and imported, it is the same but for what was changed. Codes and user keys stay
 * what they are, so that they survive every renaming.
 */
public final class OrganisationTable {

  private static final String BETWEEN_MEMBERS = ";";

  private OrganisationTable() {}

  /**
   * The rows of the register, the header first; units, departments, posts and bodies in this order.
   *
   * @param header what a column is called in the reader's language
   */
  public static List<List<String>> of(
      OrganisationRegister register, Function<OrganisationField, String> header) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(Stream.of(OrganisationField.values()).map(header).toList());
    register.units().forEach(unit -> rows.add(row(unit, values(unit))));
    register.departments().forEach(one -> rows.add(row(one, values(one))));
    register.posts().forEach(post -> rows.add(row(post, values(post))));
    register.bodies().forEach(body -> rows.add(row(body, values(body))));
    return List.copyOf(rows);
  }

  private static List<String> row(OrganisationEntry entry, Map<OrganisationField, String> values) {
    String kind = entry.ref().kind().code();
    return Stream.of(OrganisationField.values())
        .map(field -> field == OrganisationField.ENTRY ? kind : values.getOrDefault(field, ""))
        .map(HarmlessText::write)
        .toList();
  }

  private static Map<OrganisationField, String> values(Unit unit) {
    return Map.of(
        OrganisationField.CODE, unit.code(),
        OrganisationField.NAME, unit.name(),
        OrganisationField.PARENT, unit.parent().orElse(""),
        OrganisationField.MAIN_LEADER, unit.mainLeader().orElse(""));
  }

  private static Map<OrganisationField, String> values(Department department) {
    return Map.of(
        OrganisationField.CODE, department.code(),
        OrganisationField.NAME, department.name(),
        OrganisationField.UNIT, department.unit(),
        OrganisationField.DEPARTMENT_KIND, department.kind().code(),
        OrganisationField.HEAD, department.head().orElse(""),
        OrganisationField.IN_CHARGE_LEADER, department.inChargeLeader().orElse(""));
  }

  private static Map<OrganisationField, String> values(Post post) {
    return Map.of(
        OrganisationField.CODE, post.code(),
        OrganisationField.NAME, post.name(),
        OrganisationField.DEPARTMENT, post.department(),
        OrganisationField.RANK, post.rank().code(),
        OrganisationField.HOLDER, post.holder().orElse(""));
  }

  private static Map<OrganisationField, String> values(SpecialBody body) {
    return Map.of(
        OrganisationField.CODE, body.kind().code(),
        OrganisationField.UNIT, body.unit(),
        OrganisationField.MEMBERS, String.join(BETWEEN_MEMBERS, body.members()));
  }
}
