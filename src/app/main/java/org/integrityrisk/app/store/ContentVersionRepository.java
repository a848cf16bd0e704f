package org.integrityrisk.app.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Row;
import org.integrityrisk.app.store.sql.StoreException;
import org.integrityrisk.app.store.sql.Table;
import org.integrityrisk.core.risk.ContentHash;
import org.integrityrisk.core.risk.ContentVersions;
import org.integrityrisk.core.risk.KeptContent;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.springframework.stereotype.Component;

/** What risk points said when they were decided on, in the database. */
@Component
public class ContentVersionRepository implements ContentVersions {

  private static final Table<Version> VERSIONS =
      Table.<Version>named("CONTENT_VERSION")
          .key("PLACE", Version::place)
          .column("POINT_ID", Version::pointId)
          .column("CONTENT_HASH", Version::hash)
          .column("FIELDS", version -> Json.of(byCode(version.content())))
          .column("KEPT", Version::kept);

  private record Version(
      String pointId, String hash, RiskPointContent content, Optional<Instant> kept) {

    /** What was kept before cycles were told apart has none in its place. */
    String place() {
      String cycle = content.get(RiskField.CYCLE);
      return pointId + "/" + hash + (cycle.isEmpty() ? "" : "/" + cycle);
    }
  }

  private final Database database;
  private final Clock clock;

  public ContentVersionRepository(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void keep(String pointId, RiskPointContent content) {
    Version version = fresh(pointId, content);
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
        points.stream().map(point -> fresh(point.id(), point.content())).toList();
    database.run(session -> VERSIONS.insertAllAbsent(session, versions));
  }

  private Version fresh(String pointId, RiskPointContent content) {
    return new Version(pointId, ContentHash.of(content), content, Optional.of(clock.instant()));
  }

  @Override
  public Map<String, RiskPointContent> of(String pointId) {
    Map<String, RiskPointContent> byHash = new LinkedHashMap<>();
    versions(pointId).forEach(version -> byHash.put(version.hash(), version.content()));
    return byHash;
  }

  /** One that was kept before cycles were told apart may stand there twice. */
  @Override
  public List<KeptContent> history(String pointId) {
    List<KeptContent> all = new ArrayList<>();
    for (Version version : versions(pointId)) {
      if (all.stream().noneMatch(one -> one.is(version.content()))) {
        all.add(new KeptContent(version.content(), version.kept()));
      }
    }
    return List.copyOf(all);
  }

  private List<Version> versions(String pointId) {
    return VERSIONS.list(
        database, ContentVersionRepository::version, "where [POINT_ID] = ? order by [ID]", pointId);
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
        row.text("POINT_ID"),
        row.text("CONTENT_HASH"),
        new RiskPointContent(values),
        Optional.of(row.moment("KEPT")).filter(Instant.EPOCH::isBefore));
  }
}
