package org.integrityrisk.app.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.store.TableLines;
import org.integrityrisk.app.store.TestDatabase;
import org.integrityrisk.app.store.sql.Sql;
import org.junit.jupiter.api.Test;

/** What of a project is no issue goes with it all the same, and is told before. */
class ProjectTablesTest {

  private static final List<String> PARTS =
      List.of("DEPLOYMENT_ACT", "SLIP_ENTRY", "HOLDING_ENTRY");

  private final TestDatabase test = new TestDatabase();
  private final TableLines lines = new TableLines(test, Instant.EPOCH);
  private final ProjectTables tables = new ProjectTables(test.database());

  @Test
  void aRemovedProjectTakesItsRecordsAlongAndLeavesThoseOfOthers() {
    fill("A", "RISK");
    fill("B", "OTHER");
    assertThat(tables.countsOf("RISK"))
        .isEqualTo(
            Map.of(
                "check-round", 1L,
                "deployment", 1L,
                "holding", 1L,
                "rectification", 1L,
                "screening", 1L,
                "slip", 1L));

    tables.deleteOf("RISK");

    assertThat(tables.countsOf("RISK").values()).containsOnly(0L);
    assertThat(tables.countsOf("OTHER").values()).containsOnly(1L);
    assertThat(PARTS).allSatisfy(part -> assertThat(count(part)).isEqualTo(1));
  }

  private void fill(String key, String project) {
    for (String table :
        List.of("CHECK_ROUND", "DEPLOYMENT", "SLIP", "HOLDING", "RECTIFICATION", "SCREENING")) {
      lines.insert(table + " " + key + " PROJECT_KEY=" + project);
    }
    PARTS.forEach(part -> lines.insert(part + " " + key));
  }

  private long count(String table) {
    return test.database()
        .read(session -> session.number(Sql.of("select count(*) as [N] from @" + table)));
  }
}
