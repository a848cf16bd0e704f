package org.integrityrisk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.review.Decision.PASS;
import static org.integrityrisk.core.review.Decision.SUBMIT;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.delegation.Delegation;
import org.integrityrisk.core.delegation.DelegationInput;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A leader on leave delegates for a window of dates; four eyes hold all the same. */
class DelegationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final World world = new World("market-regulator");

  private Delegation delegate(String from, String to) {
    return delegate(from, from, to, TODAY, TODAY.plusDays(2));
  }

  private Delegation delegate(
      String recorder, String from, String to, LocalDate start, LocalDate end) {
    return world.grantDelegation.grant(
        recorder, new DelegationInput(from, to, start, end, "On leave."));
  }

  private String submitted(String filer) {
    return world.file.file(filer, World.PROJECT, World.content(), true).key();
  }

  private Opinion lastOpinion(String key) {
    List<Opinion> opinions = world.store.opinions().of(world.point(key).id());
    return opinions.get(opinions.size() - 1);
  }

  @Test
  void theDelegateDecidesInThePlaceOfTheHolder() {
    String key = submitted("clerk");
    delegate("head", "cashier");

    world.decide("cashier", key, PASS);

    assertThat(lastOpinion(key))
        .extracting(Opinion::role, Opinion::user, Opinion::actsFor)
        .containsExactly("department-head", "cashier", "head");
  }

  @Test
  void theHolderMayStillDecide() {
    String key = submitted("clerk");
    delegate("head", "cashier");

    world.decide("head", key, PASS);

    assertThat(lastOpinion(key).actsFor()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, -3, false", "0, 0, true", "1, 0, false", "0, 2, true", "-2, -1, false"})
  void onlyFromTheFirstDayToTheLast(int start, int end, boolean may) {
    String key = submitted("clerk");
    world.delegations.save(
        new Delegation(
            "d",
            "head",
            "cashier",
            TODAY.plusDays(start),
            TODAY.plusDays(end),
            "",
            "head",
            world.clock.instant(),
            Optional.empty()));

    assertThat(GuardReview.allowed(world.loadReview.forUser("cashier", key)).contains(PASS))
        .isEqualTo(may);
  }

  @Test
  void notAfterItWasEnded() {
    String key = submitted("clerk");
    Delegation delegation = delegate("head", "cashier");
    world.endDelegation.end("head", delegation.id());

    refused(() -> world.decide("cashier", key, PASS)).as(FORBIDDEN, "access.forbidden");
    refused(() -> world.endDelegation.end("head", delegation.id())).as(CONFLICT, "delegation.over");
  }

  @Test
  void nobodyDecidesOnAnOwnPointInThePlaceOfAnother() {
    String key = submitted("cashier");
    delegate("head", "cashier");

    refused(() -> world.decide("cashier", key, PASS)).as(FORBIDDEN, "review.own-point");
    assertThat(world.decide("head", key, PASS).state()).isEqualTo("in-charge-leader");
  }

  @Test
  void theDelegateOfAnOwnerDoesNotDecideForTheOwner() {
    String key = submitted("head");
    delegate("head", "cashier");

    refused(() -> world.decide("cashier", key, PASS)).as(FORBIDDEN, "access.forbidden");
    assertThat(world.decide("leader", key, PASS).state()).isEqualTo("in-charge-leader");
  }

  @Test
  void neitherOfTheTwoDecidesAgainInThatRound() {
    String key = submitted("clerk");
    delegate("head", "leader");
    world.decide("leader", key, PASS);

    refused(() -> world.decide("leader", key, PASS)).as(CONFLICT, "review.decided-already");
    refused(() -> world.decide("head", key, PASS)).as(CONFLICT, "review.decided-already");
    assertThat(world.decide("chief", key, PASS).state()).isEqualTo("leading-group");
  }

  @Test
  void aDelegateDoesNotDelegateFurther() {
    String key = submitted("clerk");
    delegate("head", "finance-head");
    delegate("finance-head", "cashier");

    refused(() -> world.decide("cashier", key, PASS)).as(FORBIDDEN, "access.forbidden");
  }

  @Test
  void nobodySitsInAMeetingForAnother() {
    String key = submitted("clerk");
    world.decide("head", key, PASS);
    world.decide("leader", key, PASS);
    delegate("member", "cashier");

    ReviewSituation situation = world.loadReview.forUser("cashier", key);
    assertThat(situation.turn().orElseThrow().people()).doesNotContain("cashier");
    assertThat(situation.turn().orElseThrow().delegates()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"head", "secretary", "admin"})
  void isRecordedByThePersonOrTheOffice(String recorder) {
    assertThat(delegate(recorder, "head", "cashier", TODAY, TODAY).recorder()).isEqualTo(recorder);
  }

  @ParameterizedTest
  @CsvSource({"cashier", "chief", "inspector"})
  void isRecordedByNobodyElse(String recorder) {
    refused(() -> delegate(recorder, "head", "cashier", TODAY, TODAY))
        .as(FORBIDDEN, "access.forbidden");
  }

  @ParameterizedTest
  @CsvSource({
    "head,   head,     0,  0, delegation.to-self@to",
    "cashier, head,    0,  0, delegation.nothing-to-delegate@from",
    "head,   cashier,  2,  1, delegation.end-before-start@end",
    "head,   cashier, -2, -1, delegation.in-the-past@end",
    "head,   cashier,  0, 400, delegation.too-long@end",
    "head,   nobody,   0,  0, delegation.unknown-person@to",
    "leader, cashier,  3,  9, delegation.overlap@start",
  })
  void saysWhatIsWrong(String from, String to, int start, int end, String problem) {
    delegate("leader", "leader", "cashier", TODAY, TODAY.plusDays(3));

    refused(() -> delegate("secretary", from, to, TODAY.plusDays(start), TODAY.plusDays(end)))
        .at(problem);
  }

  @Test
  void isShownToBothAndToTheOfficeAndEndedByThemOnly() {
    Delegation delegation = delegate("head", "cashier");

    for (String user : List.of("head", "cashier", "secretary")) {
      assertThat(world.listDelegations.of(user)).containsExactly(delegation);
    }
    assertThat(world.listDelegations.of("leader")).isEmpty();
    refused(() -> world.endDelegation.end("leader", delegation.id()))
        .as(NOT_FOUND, "access.not-found");
    world.endDelegation.end("cashier", delegation.id());
    assertThat(world.store.actionsOn(delegation.id()))
        .containsExactly("delegation.grant", "delegation.end");
  }

  @Test
  void refusalsNameTheKind() {
    refused(() -> delegate("head", "head")).as(INVALID, "delegation.to-self");
  }

  @Test
  void afterTheLastDayAllIsAsBefore() {
    String key = world.draft().key();
    delegate("head", "cashier");
    world.decide("clerk", key, SUBMIT);
    world.clock.pass(Duration.ofDays(3));

    refused(() -> world.decide("cashier", key, PASS)).as(FORBIDDEN, "access.forbidden");
  }
}
