package org.integrityrisk.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.world.NineWorlds;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Review and filing of measures: the power-based regime reviews and files them themselves. */
class MeasureFilingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final World world = NineWorlds.of("power-based");
  private final String point = NineWorlds.draft(world);

  private static MeasureContent content(String text) {
    return new MeasureContent("monitoring", text, "window-clerk", TODAY.plusDays(10));
  }

  private String planned() {
    return world.addMeasure.add("clerk", Set.of(point), content("Two sign.")).measure().key();
  }

  private FilingStage stage(String key) {
    return world.loadMeasure.forUser("secretary", key).file().filing();
  }

  @Test
  void comesInForceOnlyAfterItsReview() {
    String key = planned();
    assertThat(stage(key)).isEqualTo(FilingStage.TO_REVIEW);
    refused(() -> world.changeMeasure.change("window-clerk", key, MeasureState.IN_FORCE, ""))
        .as(CONFLICT, "measure.needs-review");

    world.reviewMeasure.review("chief", key, true, "Workable.");
    world.changeMeasure.change("window-clerk", key, MeasureState.IN_FORCE, "");

    assertThat(stage(key)).isEqualTo(FilingStage.TO_SEND);
  }

  @Test
  void returnedByItsReviewerItIsRevisedAndReviewedAgain() {
    String key = planned();
    refused(() -> world.reviewMeasure.review("chief", key, false, " "))
        .at("measure.note-required@opinion");

    world.reviewMeasure.review("chief", key, false, "Nobody checks the signatures.");
    assertThat(stage(key)).isEqualTo(FilingStage.RETURNED);
    refused(() -> world.reviewMeasure.review("chief", key, true, ""))
        .as(CONFLICT, "access.out-of-turn");
    world.reviseMeasure.revise("window-clerk", key, content("The head checks."), "As asked.");

    assertThat(stage(key)).isEqualTo(FilingStage.TO_REVIEW);
    assertThat(world.loadMeasure.forUser("head", key).file().returns()).isEqualTo(1);
  }

  @Test
  void isSentAndTakenOnRecord() {
    String key = planned();
    refused(() -> world.fileMeasure.send("secretary", key, "7", TODAY))
        .as(CONFLICT, "access.out-of-turn");
    world.reviewMeasure.review("leader", key, true, "");
    refused(() -> world.fileMeasure.send("secretary", key, " ", TODAY.plusDays(1)))
        .at("measure.number-required@number", "measure.date-in-future@date");

    world.fileMeasure.send("secretary", key, "7", TODAY.minusDays(1));
    refused(() -> world.fileMeasure.reply("secretary", key, true, TODAY.minusDays(2), "9", ""))
        .at("measure.before-sending@date");
    LoadedMeasure filed = world.fileMeasure.reply("secretary", key, true, TODAY, "9", "");

    assertThat(filed.file().filing()).isEqualTo(FilingStage.RECEIVED);
    assertThat(filed.file().of(MeasureActKind.RECEIVED))
        .extracting(MeasureAct::number)
        .containsExactly("9");
    refused(() -> world.fileMeasure.send("secretary", key, "8", TODAY))
        .as(CONFLICT, "access.out-of-turn");
  }

  @Test
  void refusedByTheSuperiorItLosesItsForceAndIsRevised() {
    String key = planned();
    world.reviewMeasure.review("leader", key, true, "");
    world.changeMeasure.change("window-clerk", key, MeasureState.IN_FORCE, "");
    world.fileMeasure.send("secretary", key, "7", TODAY);

    LoadedMeasure refused =
        world.fileMeasure.reply("secretary", key, false, TODAY, "", "Too general.");

    assertThat(refused.measure().state()).isEqualTo(MeasureState.INEFFECTIVE);
    assertThat(refused.file().filing()).isEqualTo(FilingStage.RETURNED);
    world.reviseMeasure.revise("window-clerk", key, content("Precisely so."), "As asked.");
    assertThat(stage(key)).isEqualTo(FilingStage.TO_REVIEW);
  }

  @ParameterizedTest
  @CsvSource({"window-clerk", "clerk", "head", "inspector"})
  void isReviewedOnlyByThePartyGroupAndItsOffice(String user) {
    String key = planned();

    refused(() -> world.reviewMeasure.review(user, key, true, ""))
        .as(FORBIDDEN, "access.forbidden");
    refused(() -> world.fileMeasure.send(user, key, "7", TODAY)).as(FORBIDDEN, "access.forbidden");
  }

  @Test
  void awaitsThePartyGroupThenTheOfficeThenNobody() {
    String key = planned();
    assertThat(awaited())
        .containsExactly(
            tuple(
                WorkKind.MEASURE_REVIEW, key, TaskHolder.office(HolderRole.PARTY_GROUP, "bureau")));

    world.reviewMeasure.review("leader", key, true, "");
    TaskHolder office = TaskHolder.office(HolderRole.LEADING_GROUP_OFFICE, "bureau");
    assertThat(awaited()).containsExactly(tuple(WorkKind.MEASURE_FILING, key, office));
    world.fileMeasure.send("secretary", key, "7", TODAY);
    assertThat(awaited()).containsExactly(tuple(WorkKind.MEASURE_FILING, key, office));
    world.fileMeasure.reply("secretary", key, true, TODAY, "9", "");

    assertThat(awaited()).isEmpty();
  }

  private List<Tuple> awaited() {
    return world.tasks.all(World.PROJECT).stream()
        .map(task -> tuple(task.kind(), task.object(), task.holder()))
        .toList();
  }

  @Test
  void nobodyReviewsWhatTheyWrote() {
    String key =
        world.addMeasure.add("leader", Set.of(point), content("Two sign.")).measure().key();

    refused(() -> world.reviewMeasure.review("leader", key, true, ""))
        .as(FORBIDDEN, "access.forbidden");
    assertThat(world.reviewMeasure.review("member", key, true, "").file().filing())
        .isEqualTo(FilingStage.TO_SEND);
  }

  @ParameterizedTest
  @CsvSource({"civil-affairs-bureau", "municipal", "market-regulator", "education"})
  void otherRegimesAskForNone(String regime) {
    World other = NineWorlds.of(regime);
    Set<String> points = Set.of(NineWorlds.draft(other));

    assertThat(other.addMeasure.add("clerk", points, content("Two sign.")).file().filing())
        .isEqualTo(FilingStage.NOT_ASKED);
  }
}
