package org.integrityrisk.core.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.integrityrisk.core.paper.PaperFilter;
import org.junit.jupiter.api.Test;

/**
 * The figures that a county tax bureau reports of a year: seven deployments of the bureau and three
 * of branches, some eighty times somebody concerned, nine lifted and one open.
 */
class YearOfTheCountyTest {

  private static final String[] OF_BUREAU = {
    "window-clerk",
    "cashier",
    "head",
    "finance-head",
    "leader",
    "member",
    "branch-clerk",
    "branch-head"
  };
  private static final String[] OF_BRANCH = {"window-clerk", "head", "leader", "member"};

  private final Deploying town = new Deploying();

  @Test
  void isCountedAsItWas() {
    List<String> ids = new ArrayList<>();
    IntStream.range(0, 7)
        .forEach(any -> ids.add(town.issue.issue("inspector", Deploying.county(OF_BUREAU)).id()));
    IntStream.range(0, 3)
        .forEach(any -> ids.add(town.issue.issue("head", Deploying.branch(OF_BRANCH)).id()));
    ids.subList(0, 6).forEach(id -> end(id, "inspector", OF_BUREAU));
    ids.subList(7, 10).forEach(id -> end(id, "head", OF_BRANCH));
    town.passDays(20);

    Map<String, DeploymentCount> counts = town.list.byLevel("inspector", "RISK", PaperFilter.ALL);

    assertThat(counts).containsOnlyKeys("county", "branch");
    assertThat(counts.get("county")).isEqualTo(new DeploymentCount(7, 56, 6, 1, 1, 0));
    assertThat(counts.get("branch")).isEqualTo(new DeploymentCount(3, 12, 3, 0, 0, 0));
    assertThat(town.list.page("inspector", "RISK", PaperFilter.ALL, 0, 1).papers().get(0).id())
        .isEqualTo(ids.get(6));
  }

  @Test
  void isCountedByPeriodUnitAndWhatOneMaySee() {
    town.issue.issue("inspector", Deploying.county(OF_BUREAU));
    town.passDays(40);
    town.issue.issue("head", Deploying.branch("window-clerk"));

    assertThat(issued("inspector", "", Optional.of(Deploying.TODAY.plusDays(1)))).isEqualTo(1);
    assertThat(issued("inspector", "branch", Optional.empty())).isZero();
    assertThat(issued("inspector", "bureau", Optional.empty())).isEqualTo(2);
    assertThat(issued("cashier", "", Optional.empty())).isEqualTo(1);
    assertThat(issued("window-clerk", "", Optional.empty())).isEqualTo(2);
    assertThat(issued("branch-chief", "", Optional.empty())).isZero();
  }

  private long issued(String user, String unit, Optional<LocalDate> from) {
    PaperFilter filter =
        new PaperFilter("", "", "", unit, "", "", false, from, Optional.empty(), "");
    return town.list.page(user, "RISK", filter, 0, 1).total();
  }

  private void end(String id, String user, String... persons) {
    town.feedBack(id, persons);
    town.handle.lift(user, id, "All have checked themselves.", false);
  }
}
