package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.HostObjects;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.springframework.stereotype.Component;

/** What the set-up remembers, in the database. */
@Component
public class HostObjectRepository implements HostObjects {

  private static final Table<HostObject> OBJECTS =
      Table.<HostObject>named("HOST_OBJECT")
          .key("OBJECT_KIND", HostObject::kind)
          .key("CODE", HostObject::code)
          .column("HOST_ID", HostObject::hostId);

  private final Database database;
  private final WorkScope scope;

  public HostObjectRepository(Database database, WorkScope scope) {
    this.database = database;
    this.scope = scope;
  }

  @Override
  public List<HostObject> all() {
    return read(Sql.of("order by [ID]"));
  }

  @Override
  public Optional<String> find(SetupKind kind, String code) {
    return read(with(kind, code)).stream().map(HostObject::hostId).findFirst();
  }

  @Override
  public void remember(HostObject object) {
    database.write(session -> OBJECTS.save(session, object));
    scope.forget();
  }

  @Override
  public void forget(SetupKind kind, String code) {
    database.write(session -> OBJECTS.delete(session, with(kind, code)));
    scope.forget();
  }

  private List<HostObject> read(Sql rest) {
    return scope.once(
        rest,
        () -> database.read(session -> OBJECTS.list(session, HostObjectRepository::object, rest)));
  }

  private static Sql with(SetupKind kind, String code) {
    return Sql.of("where [OBJECT_KIND] = ? and [CODE] = ?", kind.code(), code);
  }

  private static HostObject object(Row row) throws SQLException {
    return new HostObject(
        row.coded("OBJECT_KIND", SetupKind.class), row.text("CODE"), row.text("HOST_ID"));
  }
}
