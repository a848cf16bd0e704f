package org.integrityrisk.app.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.integrityrisk.app.store.TestDatabase;
import org.integrityrisk.core.importing.PointIdentity;
import org.integrityrisk.core.register.Awaiting;
import org.integrityrisk.core.register.PointRow;
import org.integrityrisk.core.register.ReviewTrace;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.risk.RiskState;
import org.junit.jupiter.api.Test;

class RegisterLookupsTest {

  private final TestDatabase test = new TestDatabase();
  private final RegisterRepository register =
      new RegisterRepository(test.database(), Clock.systemUTC());

  @Test
  void pointsThatSayTheSameAreFoundByHundredsAtOnce() throws Exception {
    PointsByIdentity points = new PointsByIdentity(test.database());
    register.put(saying(1, "放宽 条件", RiskState.DRAFT));
    register.put(saying(2, "withdrawn", RiskState.WITHDRAWN));
    PointIdentity same = PointIdentity.of(content("放宽条件", ""));
    Set<PointIdentity> asked =
        IntStream.range(0, 1200)
            .mapToObj(i -> PointIdentity.of(content("other " + i, "")))
            .collect(Collectors.toSet());
    asked.add(same);
    asked.add(PointIdentity.of(content("withdrawn", "")));

    assertThat(points.in("RISK").among(asked)).isEqualTo(Map.of(same, "RISK-1"));
    assertThat(points.in("OTHER").among(asked)).isEmpty();
    assertThat(test.statementsOf(() -> points.in("RISK").among(asked))).isEqualTo(3);
  }

  @Test
  void thePowerLastFiledForAPostIsKnown() throws Exception {
    KnownPowers powers = new KnownPowers(test.database());
    register.put(row(1, content("a", "old power")));
    register.put(row(2, content("b", "new power")));
    register.put(row(3, content("c", "")));

    assertThat(powers.of("RISK"))
        .isEqualTo(Map.of("clerk", new KnownPowers.Power("new power", "")));
    assertThat(powers.of("OTHER")).isEmpty();
    assertThat(test.statementsOf(() -> powers.of("RISK"))).isEqualTo(1);
  }

  @Test
  void titlesAreKnownOfPointsThatAreStillThere() throws Exception {
    PointTitles titles = new PointTitles(test.database());
    register.put(saying(1, "a", RiskState.DRAFT));
    List<String> keys = IntStream.rangeClosed(1, 600).mapToObj(Rows::key).toList();

    assertThat(titles.of(keys)).containsOnlyKeys("RISK-1");
    assertThat(titles.of(List.of())).isEmpty();
    assertThat(test.statementsOf(() -> titles.of(keys))).isEqualTo(2);
  }

  @Test
  void theIndexKnowsKeysOfDepartmentsAndIdsOfProjects() {
    RegisterIndexRepository index = new RegisterIndexRepository(test.database());
    register.put(saying(1, "a", RiskState.DRAFT));
    register.put(saying(2, "b", RiskState.WITHDRAWN));

    assertThat(index.keysIn(Set.of("licensing", "other"))).containsExactly("RISK-1");
    assertThat(index.keysIn(Set.of("other"))).isEmpty();
    assertThat(index.idsOf("RISK")).containsExactlyInAnyOrder("10001", "10002");
    assertThat(index.idsOf("OTHER")).isEmpty();
  }

  private static PointRow saying(int number, String content, String state) {
    return row(number, content(content, ""), state);
  }

  private static PointRow row(int number, RiskPointContent content) {
    return row(number, content, RiskState.DRAFT);
  }

  private static PointRow row(int number, RiskPointContent content, String state) {
    return new PointRow(
        Integer.toString(10_000 + number),
        Rows.key(number),
        "RISK",
        content,
        "",
        state,
        false,
        "anna",
        Awaiting.NOBODY,
        ReviewTrace.NONE,
        "",
        "",
        Optional.empty(),
        List.of(),
        Rows.NOW,
        Rows.NOW);
  }

  private static RiskPointContent content(String content, String power) {
    return new RiskPointContent(
        Map.of(
            RiskField.TITLE, content,
            RiskField.CONTENT, content,
            RiskField.POWER, power,
            RiskField.DEPARTMENT, "licensing",
            RiskField.POST, "clerk"));
  }
}
