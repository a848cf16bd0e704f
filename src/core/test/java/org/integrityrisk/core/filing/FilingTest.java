package org.integrityrisk.core.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.review.Decision.RETURN;
import static org.integrityrisk.core.review.Decision.SUBMIT;
import static org.integrityrisk.core.review.Decision.WITHDRAW;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.register.PointRow;
import org.integrityrisk.core.risk.PointVersion;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilingTest {

  private final World world = new World("market-regulator");

  @Test
  void aDraftIsGradedAuditedAndEnteredIntoTheRegister() {
    RiskPoint point = world.draft();

    assertThat(point.state()).isEqualTo("draft");
    assertThat(point.level()).isEqualTo("1");
    assertThat(world.store.of(point.id()).orElseThrow().proposed().rule()).isEqualTo("criminal");
    assertThat(world.store.actionsOn(point.key())).containsExactly("risk-point.file");
    PointRow row = world.register.point(point.key());
    assertThat(row.awaiting().user()).isEqualTo("clerk");
    assertThat(row.answerer()).isEqualTo("chief");
  }

  @Test
  void aPointCanBeSubmittedAtOnce() {
    RiskPoint point = world.file.file("clerk", World.PROJECT, World.content(), true);

    assertThat(point.state()).isEqualTo("department-head");
    assertThat(world.register.point(point.key()).awaiting().user()).isEqualTo("head");
  }

  @Test
  void whatIsWrongIsToldFieldByFieldAndNothingIsCreated() {
    RiskPointContent wrong =
        World.content().with(RiskField.TITLE, "").with(RiskField.TYPE, "astral");

    refused(() -> world.file.file("clerk", World.PROJECT, wrong, true))
        .at("risk.required@title", "risk.unknown-value@type");
    assertThat(world.host.all()).isEmpty();
  }

  @Test
  void onlyStaffFilesAndOnlyWhereTheProjectIsSetUp() {
    refused(() -> world.file.file("inspector", World.PROJECT, World.content(), false))
        .as(FORBIDDEN, "access.forbidden");
    refused(() -> world.file.file("stranger", World.PROJECT, World.content(), false))
        .as(NOT_FOUND, "access.not-found");
    refused(() -> world.file.file("clerk", "OTHER", World.content(), false))
        .as(NOT_FOUND, "access.project-not-set-up");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "secretary", "admin"})
  void aDraftIsCorrectedByItsFilerOrTheOffice(String user) {
    RiskPoint point = world.draft();
    RiskPoint edited =
        world.edit.edit(user, point.key(), Map.of(RiskField.CONSEQUENCE, "reprimand"));

    assertThat(edited.level()).isEqualTo("3");
    assertThat(world.point(point.key()).level()).isEqualTo("3");
    assertThat(world.register.point(point.key()).level()).isEqualTo("3");
    assertThat(world.store.keptTrail().get(1).event().before())
        .isEqualTo("{\"consequence\":\"criminal\"}");
    assertThat(world.store.keptTrail().get(1).event().after())
        .isEqualTo("{\"consequence\":\"reprimand\"}");
  }

  /** Whoever corrects one field must not have to know the others. */
  @ParameterizedTest
  @EnumSource(
      value = RiskField.class,
      names = {"TITLE", "CONTENT", "MANIFESTATION", "CAUSE", "POWER_BASIS"})
  void aCorrectionChangesNothingButWhatItNames(RiskField field) {
    World municipal = new World("municipal");
    RiskPoint point = municipal.file.file("clerk", World.PROJECT, everythingSaid(), false);

    RiskPoint edited = municipal.edit.edit("clerk", point.key(), Map.of(field, "Corrected."));

    assertThat(point.content().values()).containsOnlyKeys(RiskField.values());
    assertThat(edited.content()).isEqualTo(point.content().with(field, "Corrected."));
  }

  @Test
  void aFieldThatIsNamedIsEmptied() {
    World municipal = new World("municipal");
    RiskPoint point = municipal.file.file("clerk", World.PROJECT, everythingSaid(), false);

    RiskPoint edited = municipal.edit.edit("clerk", point.key(), Map.of(RiskField.CHANNEL, ""));

    assertThat(edited.content().values()).doesNotContainKey(RiskField.CHANNEL);
    assertThat(edited.content()).isEqualTo(point.content().with(RiskField.CHANNEL, ""));
  }

  /** Words of the municipal regime where it has some, else any. */
  private static RiskPointContent everythingSaid() {
    Map<RiskField, String> values = new EnumMap<>(RiskField.class);
    for (RiskField field : RiskField.values()) {
      values.put(field, "said");
    }
    values.putAll(World.content().values());
    values.put(RiskField.FINDING_METHOD, "self");
    values.put(RiskField.CHANNEL, "audit");
    values.put(RiskField.THREE_MAJORS, "major-project,large-sum");
    values.put(RiskField.PROBABILITY, "low");
    values.put(RiskField.HARM, "some");
    values.put(RiskField.POST_CATEGORY, "resources");
    return new RiskPointContent(values);
  }

  @ParameterizedTest
  @ValueSource(strings = {"window-clerk", "head", "inspector", "member"})
  void aDraftIsNotCorrectedByOthers(String user) {
    String key = world.draft().key();

    refused(() -> world.edit.edit(user, key, Map.of())).as(FORBIDDEN, "access.forbidden");
  }

  @Test
  void whoWasOvertakenChangesNothing() {
    RiskPoint point = world.draft();
    Optional<String> seen = Optional.of(PointVersion.of(point.content()));
    Map<RiskField, String> first = Map.of(RiskField.CAUSE, "Greed.");
    RiskPoint edited = world.edit.edit("clerk", point.key(), seen, first);

    refused(() -> world.edit.edit("secretary", point.key(), seen, Map.of(RiskField.CYCLE, "2026")))
        .as(CONFLICT, "risk.changed-meanwhile");
    assertThat(world.point(point.key()).content()).isEqualTo(edited.content());

    Optional<String> present = Optional.of(PointVersion.of(edited.content()));
    Map<RiskField, String> second = Map.of(RiskField.CYCLE, "2026");
    assertThat(world.edit.edit("secretary", point.key(), present, second).content())
        .isEqualTo(edited.content().with(RiskField.CYCLE, "2026"));
  }

  @Test
  void nothingIsCorrectedUnderReviewOrAtAnEnd() {
    String key = world.draft().key();
    world.decide("clerk", key, SUBMIT);
    refused(() -> world.edit.edit("clerk", key, Map.of())).as(CONFLICT, "access.out-of-turn");

    world.decide("head", key, RETURN);
    world.edit.edit("clerk", key, Map.of());
    world.decide("clerk", key, WITHDRAW);
    refused(() -> world.edit.edit("clerk", key, Map.of())).as(CONFLICT, "access.out-of-turn");
  }

  @Test
  void theOfficeImportsManyPointsAsDraftsInTheirOrder() {
    RiskPointContent second = World.content().with(RiskField.TITLE, "Second");
    List<String> keys =
        world.importPoints.run("secretary", World.PROJECT, drafts(World.content(), second));

    assertThat(keys).containsExactly("RISK-1", "RISK-2");
    assertThat(world.point("RISK-2").content()).isEqualTo(second);
    assertThat(world.host.all())
        .extracting(RiskPoint::state, RiskPoint::level, RiskPoint::filer)
        .containsOnly(tuple("draft", "1", "secretary"));
    assertThat(world.register.points()).hasSize(2);
    assertThat(world.store.actionsOn(World.PROJECT)).containsExactly("risk-point.import");
  }

  @Test
  void oneWrongRowKeepsTheWholeImportOut() {
    RiskPointContent wrong = World.content().with(RiskField.CATEGORY, "astral");

    refused(
            () ->
                world.importPoints.run("secretary", World.PROJECT, drafts(World.content(), wrong)))
        .as(INVALID, "risk.unknown-value")
        .at("risk.unknown-value@category#2");
    assertThat(world.host.all()).isEmpty();
    assertThat(world.journal.phases()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "head", "member"})
  void onlyTheOfficeImports(String user) {
    refused(() -> world.importPoints.run(user, World.PROJECT, drafts(World.content())))
        .as(FORBIDDEN, "access.forbidden");
  }

  private static List<BroughtPoint> drafts(RiskPointContent... contents) {
    return Stream.of(contents).map(BroughtPoint::draft).toList();
  }
}
