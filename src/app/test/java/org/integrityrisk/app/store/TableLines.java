package org.integrityrisk.app.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.store.sql.Sql;

/** Writes rows of tables from short lines: what a line does not say is as usual. */
public final class TableLines {

  private final TestDatabase test;
  private final Instant now;

  public TableLines(TestDatabase test, Instant now) {
    this.test = test;
    this.now = now;
  }

  /** What rows hold where a line says nothing else; {@code KEY} stands for the row's name. */
  private Map<String, String> usual() {
    return Map.ofEntries(
        Map.entry(
            "RISK_ROW",
            "ISSUE_ID=KEY ISSUE_KEY=KEY PROJECT_KEY=RISK TITLE=KEY STATE=in-force LEVEL_CODE=1"
                + " CATEGORY=licensing RISK_TYPE=duty MEASURES=#1 MEASURES_IN_FORCE=#1"
                + " STALE_APPROVALS=#0 STATE_SINCE=#"
                + now.toEpochMilli()),
        Map.entry(
            "MEASURE_ROW",
            "ISSUE_ID=KEY ISSUE_KEY=KEY PROJECT_KEY=RISK TITLE=KEY STATE=in-force DUE=2026-12-01"
                + " RESPONSIBLE=bob EVIDENCE_COUNT=#1 FILING_STAGE=received UPDATED=#"
                + now.toEpochMilli()),
        Map.entry("MEASURE_POINT", "MEASURE_ID=KEY POINT_KEY=P"),
        Map.entry(
            "WARNING_ROW",
            "ISSUE_ID=KEY ISSUE_KEY=KEY PROJECT_KEY=RISK POINT_KEY=P TITLE=KEY STATE=issued"
                + " RESPONSIBLE=bob DEADLINE=2026-12-01"),
        Map.entry("POWER", "CODE=KEY NAME=KEY DEPARTMENT_CODE=D"),
        Map.entry("POWER_BASIS", "POWER_CODE=KEY PLACE=#1 CODE=b TITLE=Law STATE=in-force"),
        Map.entry(
            "FLOW_STEP", "POWER_CODE=KEY FLOW=external PLACE=#1 CODE=s NAME=s WORKING_DAYS=3"),
        Map.entry("POST", "CODE=KEY NAME=KEY DEPARTMENT_CODE=D POST_RANK=general HOLDER=bob"),
        Map.entry("DEPARTMENT", "CODE=KEY NAME=KEY UNIT_CODE=U NATURE=internal HEAD=bob"),
        Map.entry("UNIT", "CODE=KEY NAME=KEY MAIN_LEADER=bob"),
        Map.entry("BODY_MEMBER", "UNIT_CODE=KEY BODY_CODE=discipline-office PLACE=#1 MEMBER=bob"),
        Map.entry("GRADING", "POINT_ID=KEY REGIME=market-regulator REGIME_VERSION=1"),
        Map.entry("SUPERVISION_CHECK", "CHECK_ID=KEY POINT_ID=KEY KIND=self HELD=2026-11-01"),
        Map.entry(
            "PUBLICITY",
            "PUBLICITY_ID=KEY PROJECT_KEY=RISK TITLE=KEY UNIT_CODE=U TO_DAY=2026-11-01"),
        Map.entry("PUBLICITY_POINT", "PLACE=KEY PUBLICITY_ID=KEY POINT_ID=P POINT_KEY=P"),
        Map.entry("PUBLICITY_RESULT", "PLACE=KEY PUBLICITY_ID=KEY POINT_KEY=P"),
        Map.entry(
            "FILING",
            "FILING_ID=KEY PROJECT_KEY=RISK SENDER_NUMBER=KEY STATE=sent SENT_DAY=2026-11-20"),
        Map.entry("FILING_POINT", "PLACE=KEY FILING_ID=KEY POINT_ID=P POINT_KEY=P"),
        Map.entry(
            "DELEGATION",
            "DELEGATION_ID=KEY PRINCIPAL=ann DELEGATE=bob FIRST_DAY=2026-11-01"
                + " LAST_DAY=2026-12-01"),
        Map.entry(
            "RECTIFICATION",
            "RECTIFICATION_ID=KEY PROJECT_KEY=RISK POINT_KEY=KEY STATE=issued DEADLINE=2026-11-01"),
        Map.entry("CHECK_ROUND", "ROUND_ID=KEY PROJECT_KEY=RISK"),
        Map.entry("DEPLOYMENT", "DEPLOYMENT_ID=KEY PROJECT_KEY=RISK"),
        Map.entry("DEPLOYMENT_ACT", "PLACE=KEY DEPLOYMENT_ID=KEY"),
        Map.entry("SLIP", "SLIP_ID=KEY PROJECT_KEY=RISK"),
        Map.entry("SLIP_ENTRY", "PLACE=KEY SLIP_ID=KEY"),
        Map.entry("HOLDING", "HOLDING_ID=KEY PROJECT_KEY=RISK"),
        Map.entry("HOLDING_ENTRY", "PLACE=KEY HOLDING_ID=KEY"),
        Map.entry("SCREENING", "SCREENING_ID=KEY PLACE=KEY PROJECT_KEY=RISK"),
        Map.entry(
            "TIP",
            "TIP_ID=KEY PROJECT_KEY=RISK UNIT_CODE=U STATE=closed OUTCOME=warning CLOSED=2026-11-01"));
  }

  /** Lines such as {@code POST A HOLDER=bob}, separated by semicolons. */
  public void insert(String lines) {
    for (String line : lines.split(";")) {
      insertOne(line.strip().split(" "));
    }
  }

  private void insertOne(String... words) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String cell : usual().get(words[0]).split(" ")) {
      put(values, cell.replace("=KEY", "=" + words[1]));
    }
    Arrays.stream(words).skip(2).forEach(cell -> put(values, cell));
    List<Object> cells = new ArrayList<>();
    values.values().forEach(value -> cells.add(cell(value)));
    String columns = "[" + String.join("], [", values.keySet()) + "]";
    String marks = "?" + ", ?".repeat(values.size() - 1);
    Sql sql =
        new Sql("insert into @" + words[0] + " (" + columns + ") values (" + marks + ")", cells);
    test.database().write(session -> session.update(sql));
  }

  private static void put(Map<String, String> values, String cell) {
    int mark = cell.indexOf('=');
    values.put(cell.substring(0, mark), cell.substring(mark + 1));
  }

  private static Object cell(String value) {
    if (value.isEmpty()) {
      return null;
    }
    return value.startsWith("#") ? Long.valueOf(value.substring(1)) : value;
  }
}
