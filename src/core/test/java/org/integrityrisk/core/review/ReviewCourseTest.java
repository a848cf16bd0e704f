package org.integrityrisk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.review.Decision.PASS;
import static org.integrityrisk.core.review.Decision.RETURN;
import static org.integrityrisk.core.review.Decision.SUBMIT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.core.risk.ContentChange;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a review keeps of its own course: what it was about, how often it came back, until when. */
class ReviewCourseTest {

  private static final String OTHER_TEXT = "An application is lost for a gift.";

  private final World world = World.demanding();
  private final String key = world.draft().key();

  private ReviewSituation situation() {
    return world.loadReview.forUser("admin", key);
  }

  /** As an import, the office or the host's own screen can do behind a review's back. */
  private void change(RiskField field, String value) {
    RiskPointContent changed = world.point(key).content().with(field, value);
    world.host.replaceContent(key, changed, "admin");
  }

  @Test
  void anApprovalGoesStaleWhenThePointSaysSomethingElse() {
    world.decide("clerk", key, SUBMIT);
    world.decide("head", key, PASS);
    assertThat(situation().staleApprovals()).isEmpty();

    change(RiskField.CONTENT, OTHER_TEXT);

    Opinion stale = situation().staleApprovals().get(0);
    assertThat(stale.user()).isEqualTo("head");
    RiskPointContent approved =
        world.store.contents(world.clock).of(situation().point().id()).get(stale.contentHash());
    assertThat(ContentChange.between(approved, situation().point().content()))
        .containsExactly(
            new ContentChange(
                RiskField.CONTENT, World.content().get(RiskField.CONTENT), OTHER_TEXT));
  }

  @ParameterizedTest
  @CsvSource({"cycle, 2027, 0", "title, Another title, 1", "consequence, discipline, 1"})
  void onlyMaterialChangesCount(String field, String value, int stale) {
    world.decide("clerk", key, SUBMIT);
    world.decide("head", key, PASS);

    change(RiskField.of(field).orElseThrow(), value);

    assertThat(situation().staleApprovals()).hasSize(stale);
  }

  @Test
  void theRegisterShowsItOnceThePointIsFollowed() {
    world.decide("clerk", key, SUBMIT);
    world.decide("head", key, PASS);
    change(RiskField.CONTENT, OTHER_TEXT);
    world.repair.repair(World.PROJECT);

    assertThat(world.register.point(key).review().staleApprovals()).isEqualTo(1);
  }

  @Test
  void aNewRoundBeginsWithoutStaleApprovals() {
    world.decide("clerk", key, SUBMIT);
    world.decide("head", key, PASS);
    change(RiskField.CONTENT, OTHER_TEXT);

    world.decide("leader", key, RETURN);

    assertThat(situation().staleApprovals()).isEmpty();
    assertThat(situation().round()).isEqualTo(2);
  }

  @Test
  void returnsAreCountedWithTheirReasons() {
    for (int time = 0; time < 2; time++) {
      world.decide("clerk", key, SUBMIT);
      world.decide("head", key, RETURN);
    }

    assertThat(situation().returns()).extracting(Opinion::text).containsOnly("Because.");
    assertThat(world.register.point(key).review().returns()).isEqualTo(2);
  }

  /** The world's first day is a Sunday. */
  @Test
  void aStepIsDueSoManyWorkingDaysAfterThePointCameToIt() {
    world.decide("clerk", key, SUBMIT);

    assertThat(situation().due()).contains(LocalDate.of(2026, 11, 25));
    assertThat(situation().isOverdue()).isFalse();
    world.clock.pass(Duration.ofDays(3));
    assertThat(situation().isOverdue()).isFalse();
    world.clock.pass(Duration.ofDays(1));
    assertThat(situation().isOverdue()).isTrue();
  }

  @Test
  void theRegisterKeepsTheDueDayOfTheStep() {
    assertThat(due()).isEqualTo(List.of());
    world.decide("clerk", key, SUBMIT);
    assertThat(due()).isEqualTo(List.of(LocalDate.of(2026, 11, 25)));
    world.decide("head", key, PASS);
    assertThat(due()).isEqualTo(List.of(LocalDate.of(2026, 11, 27)));
  }

  /** Ten working days from a Sunday on. */
  @Test
  void aStepThatNamesNoDaysIsDueAfterThoseOfTheRegime() {
    World town = new World("category-based");
    String point = town.file.file("clerk", World.PROJECT, World.content(), true).key();
    ReviewSituation waiting = town.loadReview.forUser("admin", point);

    assertThat(waiting.due()).contains(LocalDate.of(2026, 12, 4));
    assertThat(town.register.point(point).review().due()).isEqualTo(waiting.due());
    town.clock.pass(Duration.ofDays(13));
    assertThat(town.loadReview.forUser("admin", point).isOverdue()).isTrue();
  }

  private List<LocalDate> due() {
    return world.register.point(key).review().due().stream().toList();
  }
}
