package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.StoreException;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.risk.ContentHash;
import org.integrityrisk.core.risk.ContentVersions;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.springframework.stereotype.Component;

/** What risk points said when they were decided on, in the database. */
@Component
public class ContentVersionRepository implements ContentVersions {

  private static final Table<Version> VERSIONS =
      Table.<Version>named("CONTENT_VERSION")
          .key("PLACE", version -> version.pointId() + "/" + version.hash())
          .column("POINT_ID", Version::pointId)
          .column("CONTENT_HASH", Version::hash)
          .column("FIELDS", version -> Json.of(byCode(version.content())));

  private record Version(String pointId, String hash, RiskPointContent content) {

    static Version of(String pointId, RiskPointContent content) {
      return new Version(pointId, ContentHash.of(content), content);
    }
  }

  private final Database database;

  public ContentVersionRepository(Database database) {
    this.database = database;
  }

  @Override
  public void keep(String pointId, RiskPointContent content) {
    Version version = Version.of(pointId, content);
    try {
      database.write(session -> VERSIONS.insertIfAbsent(session, version));
    } catch (StoreException e) {
      if (!e.isDuplicate()) {
        throw e;
      }
    }
  }

  @Override
  public void keepAll(Collection<RiskPoint> points) {
    List<Version> versions =
        points.stream().map(point -> Version.of(point.id(), point.content())).toList();
    database.run(session -> VERSIONS.insertAllAbsent(session, versions));
  }

  @Override
  public Map<String, RiskPointContent> of(String pointId) {
    List<Version> versions =
        database.read(
            session ->
                VERSIONS.list(
                    session, ContentVersionRepository::version, "where [POINT_ID] = ?", pointId));
    Map<String, RiskPointContent> byHash = new LinkedHashMap<>();
    versions.forEach(version -> byHash.put(version.hash(), version.content()));
    return byHash;
  }

  private static Map<String, String> byCode(RiskPointContent content) {
    Map<String, String> fields = new LinkedHashMap<>();
    content.values().forEach((field, value) -> fields.put(field.code(), value));
    return fields;
  }

  private static Version version(Row row) throws SQLException {
    Map<RiskField, String> values = new LinkedHashMap<>();
    Json.map(row.text("FIELDS"))
        .forEach((code, value) -> RiskField.of(code).ifPresent(field -> values.put(field, value)));
    return new Version(
        row.text("POINT_ID"), row.text("CONTENT_HASH"), new RiskPointContent(values));
  }
}
