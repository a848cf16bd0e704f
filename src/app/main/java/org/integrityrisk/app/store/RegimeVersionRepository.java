package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.regime.RegimeVersion;
import org.integrityrisk.core.regime.RegimeVersions;
import org.springframework.stereotype.Component;

/** The saved versions of regimes, in the database. */
@Component
public class RegimeVersionRepository implements RegimeVersions {

  private static final Table<RegimeVersion> VERSIONS =
      Table.<RegimeVersion>named("REGIME_VERSION")
          .key("REFERENCE", version -> version.reference().text())
          .column("REGIME_KEY", RegimeVersion::key)
          .column("VERSION_LABEL", RegimeVersion::version)
          .column("CONTENT", RegimeVersion::yaml)
          .column("AUTHOR", RegimeVersion::author)
          .column("AUTHOR_NAME", RegimeVersion::authorName)
          .column("SAVED", RegimeVersion::saved)
          .column("NOTE", RegimeVersion::note);

  private final Database database;
  private final WorkScope scope;

  public RegimeVersionRepository(Database database, WorkScope scope) {
    this.database = database;
    this.scope = scope;
  }

  @Override
  public List<RegimeVersion> all() {
    return read(Sql.of("order by [ID]"));
  }

  @Override
  public Optional<RegimeVersion> find(String key, String version) {
    return read(with(key, version)).stream().findFirst();
  }

  @Override
  public boolean add(RegimeVersion version) {
    try {
      return database.add(session -> VERSIONS.insertIfAbsent(session, version));
    } finally {
      scope.forget();
    }
  }

  @Override
  public void delete(String key, String version) {
    database.write(session -> VERSIONS.delete(session, with(key, version)));
    scope.forget();
  }

  private List<RegimeVersion> read(Sql rest) {
    return scope.once(
        List.of(RegimeVersion.class, rest),
        () ->
            database.read(
                session -> VERSIONS.list(session, RegimeVersionRepository::version, rest)));
  }

  private static Sql with(String key, String version) {
    return Sql.of("where [REGIME_KEY] = ? and [VERSION_LABEL] = ?", key, version);
  }

  private static RegimeVersion version(Row row) throws SQLException {
    return new RegimeVersion(
        row.text("REGIME_KEY"),
        row.text("VERSION_LABEL"),
        row.text("CONTENT"),
        row.text("AUTHOR"),
        row.text("AUTHOR_NAME"),
        row.moment("SAVED"),
        row.text("NOTE"));
  }
}
