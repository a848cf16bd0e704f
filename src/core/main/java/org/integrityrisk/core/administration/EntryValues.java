package org.integrityrisk.core.administration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.EntryKind;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.text.Coded;

/** An entry of the register as plain values, for the journal and the audit trail, and back. */
final class EntryValues {

  private static final String ENTRY = "entry";
  private static final String CODE = "code";
  private static final String NAME = "name";
  private static final String PARENT = "parent";
  private static final String UNIT = "unit";
  private static final String DEPARTMENT = "department";
  private static final String KIND = "kind";
  private static final String RANK = "rank";
  private static final String MAIN_LEADER = "mainLeader";
  private static final String HEAD = "head";
  private static final String IN_CHARGE_LEADER = "inChargeLeader";
  private static final String HOLDER = "holder";
  private static final String MEMBERS = "members";
  private static final String BETWEEN_MEMBERS = "\n";

  private final Map<String, String> values;

  private EntryValues(Map<String, String> values) {
    this.values = values;
  }

  static Map<String, String> of(OrganisationEntry entry) {
    EntryValues written = new EntryValues(new LinkedHashMap<>());
    written.put(ENTRY, entry.ref().kind().code());
    if (entry instanceof Unit unit) {
      written.write(unit);
    } else if (entry instanceof Department department) {
      written.write(department);
    } else if (entry instanceof Post post) {
      written.write(post);
    } else if (entry instanceof SpecialBody body) {
      written.write(body);
    }
    return written.values;
  }

  static OrganisationEntry read(Map<String, String> values) {
    EntryValues written = new EntryValues(values);
    return switch (written.coded(EntryKind.class, ENTRY)) {
      case UNIT -> written.unit();
      case DEPARTMENT -> written.department();
      case POST -> written.post();
      case BODY -> written.body();
    };
  }

  private void write(Unit unit) {
    put(CODE, unit.code());
    put(NAME, unit.name());
    put(PARENT, unit.parent().orElse(""));
    put(MAIN_LEADER, unit.mainLeader().orElse(""));
  }

  private Unit unit() {
    return new Unit(get(CODE), get(NAME), optional(PARENT), optional(MAIN_LEADER));
  }

  private void write(Department department) {
    put(CODE, department.code());
    put(NAME, department.name());
    put(UNIT, department.unit());
    put(KIND, department.kind().code());
    put(HEAD, department.head().orElse(""));
    put(IN_CHARGE_LEADER, department.inChargeLeader().orElse(""));
  }

  private Department department() {
    return new Department(
        get(CODE),
        get(NAME),
        get(UNIT),
        coded(DepartmentKind.class, KIND),
        optional(HEAD),
        optional(IN_CHARGE_LEADER));
  }

  private void write(Post post) {
    put(CODE, post.code());
    put(NAME, post.name());
    put(DEPARTMENT, post.department());
    put(RANK, post.rank().code());
    put(HOLDER, post.holder().orElse(""));
  }

  private Post post() {
    return new Post(
        get(CODE), get(NAME), get(DEPARTMENT), coded(Rank.class, RANK), optional(HOLDER));
  }

  private void write(SpecialBody body) {
    put(KIND, body.kind().code());
    put(UNIT, body.unit());
    put(MEMBERS, String.join(BETWEEN_MEMBERS, body.members()));
  }

  private SpecialBody body() {
    List<String> members =
        Stream.of(get(MEMBERS).split(BETWEEN_MEMBERS)).filter(one -> !one.isEmpty()).toList();
    return new SpecialBody(coded(BodyKind.class, KIND), get(UNIT), members);
  }

  private void put(String name, String value) {
    values.put(name, value);
  }

  private String get(String name) {
    return values.getOrDefault(name, "");
  }

  private Optional<String> optional(String name) {
    return Optional.of(get(name)).filter(value -> !value.isEmpty());
  }

  private <E extends Enum<E> & Coded> E coded(Class<E> set, String name) {
    return Coded.find(set, get(name)).orElseThrow();
  }
}
