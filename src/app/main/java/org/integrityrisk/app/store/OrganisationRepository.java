package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.SqlSession;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.EntryRef;
import org.integrityrisk.core.organisation.OrganisationEntry;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.OrganisationStore;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.organisation.Unit;
import org.springframework.stereotype.Component;

/**
 * The organisation register in the database; read whole, in four statements, in the order it was
 * written.
 */
@Component
public class OrganisationRepository implements OrganisationStore {

  private static final Sql IN_ORDER = Sql.of("order by [ID]");
  private static final Sql IN_BODIES = Sql.of("order by [UNIT_CODE], [BODY_CODE], [PLACE]");

  private static final Table<Unit> UNITS =
      Table.<Unit>named("UNIT")
          .key("CODE", Unit::code)
          .column("NAME", Unit::name)
          .column("PARENT_CODE", Unit::parent)
          .column("MAIN_LEADER", Unit::mainLeader);

  private static final Table<Department> DEPARTMENTS =
      Table.<Department>named("DEPARTMENT")
          .key("CODE", Department::code)
          .column("NAME", Department::name)
          .column("UNIT_CODE", Department::unit)
          .column("NATURE", Department::kind)
          .column("HEAD", Department::head)
          .column("IN_CHARGE_LEADER", Department::inChargeLeader);

  private static final Table<Post> POSTS =
      Table.<Post>named("POST")
          .key("CODE", Post::code)
          .column("NAME", Post::name)
          .column("DEPARTMENT_CODE", Post::department)
          .column("POST_RANK", Post::rank)
          .column("HOLDER", Post::holder);

  private static final Table<Member> MEMBERS =
      Table.<Member>named("BODY_MEMBER")
          .key("UNIT_CODE", Member::unit)
          .key("BODY_CODE", Member::body)
          .column("PLACE", Member::place)
          .column("MEMBER", Member::user);

  /** A body without members is one row without a user. */
  private record Member(String unit, BodyKind body, int place, String user) {}

  private final Database database;
  private final WorkScope scope;

  public OrganisationRepository(Database database, WorkScope scope) {
    this.database = database;
    this.scope = scope;
  }

  @Override
  public OrganisationRegister register() {
    return scope.once(
        OrganisationRegister.class, () -> database.read(OrganisationRepository::register));
  }

  @Override
  public void save(OrganisationEntry entry) {
    database.write(session -> saved(session, entry));
    scope.forget();
  }

  @Override
  public void delete(EntryRef entry) {
    database.write(session -> delete(session, entry));
    scope.forget();
  }

  private static OrganisationRegister register(SqlSession session) throws SQLException {
    List<OrganisationEntry> entries = new ArrayList<>();
    entries.addAll(UNITS.list(session, OrganisationRepository::unit, IN_ORDER));
    entries.addAll(DEPARTMENTS.list(session, OrganisationRepository::department, IN_ORDER));
    entries.addAll(POSTS.list(session, OrganisationRepository::post, IN_ORDER));
    entries.addAll(bodies(MEMBERS.list(session, OrganisationRepository::member, IN_BODIES)));
    return OrganisationRegister.of(entries);
  }

  private static boolean saved(SqlSession session, OrganisationEntry entry) throws SQLException {
    if (entry instanceof Unit unit) {
      UNITS.save(session, unit);
    } else if (entry instanceof Department department) {
      DEPARTMENTS.save(session, department);
    } else if (entry instanceof Post post) {
      POSTS.save(session, post);
    } else if (entry instanceof SpecialBody body) {
      delete(session, body.ref());
      MEMBERS.insertAll(session, members(body));
    }
    return true;
  }

  private static int delete(SqlSession session, EntryRef entry) throws SQLException {
    Sql byCode = Sql.of("where [CODE] = ?", entry.code());
    return switch (entry.kind()) {
      case UNIT -> UNITS.delete(session, byCode);
      case DEPARTMENT -> DEPARTMENTS.delete(session, byCode);
      case POST -> POSTS.delete(session, byCode);
      case BODY -> MEMBERS.delete(session, ofBody(entry.code()));
    };
  }

  /** The code of a body is that of its unit, a stroke and its kind; only the kind has no stroke. */
  private static Sql ofBody(String code) {
    int stroke = code.lastIndexOf('/');
    return Sql.of(
        "where [UNIT_CODE] = ? and [BODY_CODE] = ?",
        code.substring(0, stroke),
        code.substring(stroke + 1));
  }

  private static List<Member> members(SpecialBody body) {
    if (body.members().isEmpty()) {
      return List.of(new Member(body.unit(), body.kind(), 0, ""));
    }
    List<Member> members = new ArrayList<>();
    for (String user : body.members()) {
      members.add(new Member(body.unit(), body.kind(), members.size(), user));
    }
    return members;
  }

  private static List<SpecialBody> bodies(List<Member> members) {
    Map<EntryRef, List<Member>> byBody = new LinkedHashMap<>();
    for (Member member : members) {
      EntryRef body = EntryRef.body(member.unit, member.body);
      byBody.computeIfAbsent(body, unseen -> new ArrayList<>()).add(member);
    }
    return byBody.values().stream().map(OrganisationRepository::body).toList();
  }

  private static SpecialBody body(List<Member> members) {
    Member first = members.get(0);
    List<String> users = members.stream().map(Member::user).filter(u -> !u.isEmpty()).toList();
    return new SpecialBody(first.body, first.unit, users);
  }

  private static Unit unit(Row row) throws SQLException {
    return new Unit(
        row.text("CODE"),
        row.text("NAME"),
        row.optional("PARENT_CODE"),
        row.optional("MAIN_LEADER"));
  }

  private static Department department(Row row) throws SQLException {
    return new Department(
        row.text("CODE"),
        row.text("NAME"),
        row.text("UNIT_CODE"),
        row.coded("NATURE", DepartmentKind.class),
        row.optional("HEAD"),
        row.optional("IN_CHARGE_LEADER"));
  }

  private static Post post(Row row) throws SQLException {
    return new Post(
        row.text("CODE"),
        row.text("NAME"),
        row.text("DEPARTMENT_CODE"),
        row.coded("POST_RANK", Rank.class),
        row.optional("HOLDER"));
  }

  private static Member member(Row row) throws SQLException {
    return new Member(
        row.text("UNIT_CODE"),
        row.coded("BODY_CODE", BodyKind.class),
        row.count("PLACE"),
        row.text("MEMBER"));
  }
}
