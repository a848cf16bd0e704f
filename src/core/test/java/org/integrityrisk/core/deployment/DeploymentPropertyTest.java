package org.integrityrisk.core.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.integrityrisk.core.paper.FindPapers;
import org.integrityrisk.core.paper.PaperFilter;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.world.World;

/** Whatever people try with deployments, in whichever order. */
class DeploymentPropertyTest {

  private static final List<String> PERSONS = List.of("window-clerk", "head");

  private record Attempt(String user, String what, int which) {}

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    Arbitrary<String> users =
        Arbitraries.of("window-clerk", "head", "inspector", "cashier", "admin", "stranger");
    Arbitrary<String> what =
        Arbitraries.of("feed-back", "feed-back", "lift", "lift-anyhow", "reopen", "escalate");
    return Combinators.combine(users, what, Arbitraries.integers().between(0, 1))
        .as(Attempt::new)
        .list()
        .ofMaxSize(40);
  }

  @Property(tries = 300)
  void eachIsLiftedOrShownOpenAndNoneComesBackSilently(@ForAll("attempts") List<Attempt> attempts) {
    Deploying town = new Deploying();
    List<String> ids =
        List.of(
            town.issue.issue("inspector", Deploying.county("window-clerk", "head")).id(),
            town.issue.issue("head", Deploying.branch("window-clerk", "head")).id());

    for (Attempt attempt : attempts) {
      String id = ids.get(attempt.which());
      Deployment before = town.deployment(id);
      attempt(town, id, attempt);
      Deployment after = town.deployment(id);
      assertThat(after.acts().subList(0, before.acts().size())).isEqualTo(before.acts());
      if (before.state() == DeploymentState.LIFTED && after.state().isOpen()) {
        assertThat(attempt.what()).isEqualTo("reopen");
        assertThat(after.acts()).last().extracting(DeploymentAct::text).isNotEqualTo("");
      }
      check(town);
    }
    Statistics.collect(town.deployment(ids.get(0)).acts().stream().anyMatch(this::isReopening));
  }

  private boolean isReopening(DeploymentAct act) {
    return act.kind() == ActKind.REOPEN;
  }

  private static void check(Deploying town) {
    List<Deployment> all =
        town.list.page("admin", World.PROJECT, PaperFilter.ALL, 0, FindPapers.ALL).papers();
    DeploymentCount count =
        town.list.byLevel("admin", World.PROJECT, PaperFilter.ALL).values().stream()
            .reduce(DeploymentCount.NONE, DeploymentCount::and);
    assertThat(count.lifted() + count.open()).isEqualTo(count.issued()).isEqualTo(2);
    assertThat(town.waiting(WorkKind.DEPLOYMENT_FEEDBACK))
        .hasSize(
            all.stream()
                .filter(one -> one.state().isOpen())
                .mapToInt(one -> one.missing().size())
                .sum());
    assertThat(town.waiting(WorkKind.DEPLOYMENT_LIFT))
        .hasSize((int) all.stream().filter(one -> one.state() == DeploymentState.FED_BACK).count());
  }

  /** A refusal is an answer too; anything else that is thrown fails the test. */
  private static void attempt(Deploying town, String id, Attempt attempt) {
    String user = attempt.user();
    Optional<Deployment> before = Optional.of(town.deployment(id));
    try {
      switch (attempt.what()) {
        case "feed-back" -> town.feedBack(id, user);
        case "lift" -> town.handle.lift(user, id, "Done.", false);
        case "lift-anyhow" -> town.handle.lift(user, id, "Done.", true);
        case "reopen" -> town.handle.reopen(user, id, "Again.");
        default -> town.handle.escalate(user, id, "Up.");
      }
      assertThat(PERSONS.contains(user) || List.of("inspector", "admin").contains(user)).isTrue();
    } catch (DomainException refused) {
      assertThat(Optional.of(town.deployment(id))).isEqualTo(before);
    }
  }
}
