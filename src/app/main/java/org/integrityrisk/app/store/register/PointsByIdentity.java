package org.integrityrisk.app.store.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.app.store.sql.Sql;
import org.integrityrisk.core.audit.Fingerprint;
import org.integrityrisk.core.importing.ExistingPoints;
import org.integrityrisk.core.importing.PointIdentity;
import org.integrityrisk.core.risk.RiskState;
import org.springframework.stereotype.Component;

/**
 * Finds the points of a project that say the same as others, by a hash that stands in the register.
 */
@Component
public class PointsByIdentity {

  /** As many values as every database takes in one condition. */
  private static final int AT_ONCE = 500;

  private final Database database;

  public PointsByIdentity(Database database) {
    this.database = database;
  }

  /** The points of a project. */
  public ExistingPoints in(String project) {
    return identities -> among(project, identities);
  }

  static String hash(PointIdentity identity) {
    return Fingerprint.of(List.of(identity.department(), identity.post(), identity.content()));
  }

  private Map<PointIdentity, String> among(String project, Set<PointIdentity> identities) {
    Map<String, PointIdentity> byHash = new HashMap<>();
    identities.forEach(identity -> byHash.put(hash(identity), identity));
    List<String> hashes = List.copyOf(byHash.keySet());
    Map<PointIdentity, String> found = new HashMap<>();
    for (int start = 0; start < hashes.size(); start += AT_ONCE) {
      List<String> some = hashes.subList(start, Math.min(start + AT_ONCE, hashes.size()));
      keys(project, some).forEach((hash, key) -> found.put(byHash.get(hash), key));
    }
    return found;
  }

  private Map<String, String> keys(String project, List<String> hashes) {
    Sql sql =
        Sql.of(
                "select [IDENTITY_HASH], [ISSUE_KEY] from @RISK_ROW"
                    + " where [PROJECT_KEY] = ? and [STATE] <> ? and",
                project,
                RiskState.WITHDRAWN)
            .then(Sql.in("[IDENTITY_HASH]", hashes));
    Map<String, String> keys = new HashMap<>();
    database
        .read(
            session ->
                session.list(
                    sql, row -> Map.entry(row.text("IDENTITY_HASH"), row.text("ISSUE_KEY"))))
        .forEach(one -> keys.put(one.getKey(), one.getValue()));
    return keys;
  }
}
