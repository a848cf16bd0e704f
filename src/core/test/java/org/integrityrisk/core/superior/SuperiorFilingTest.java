package org.integrityrisk.core.superior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.integrityrisk.core.publicity.Showing;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.text.DomainException.Kind;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuperiorFilingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Showing showing = new Showing();
  private final World world = showing.world;

  private static FilingInput input(String... points) {
    return new FilingInput(World.PROJECT, "2026-7", "", TODAY.minusDays(3), List.of(points));
  }

  private static ReplyInput received() {
    return new ReplyInput(true, TODAY, "JW-88", "");
  }

  @Test
  void bringsPointsIntoForceOnceTheyAreOnRecord() {
    String first = showing.toBeFiled();
    String second = showing.toBeFiled();

    SuperiorFiling filing = world.sendFiling.send("secretary", input(first, second));
    assertThat(filing.receiver()).isEqualTo("市纪委");
    assertThat(world.point(first).state()).isEqualTo("filing");
    SuperiorFiling replied = world.recordReply.record("secretary", filing.id(), received());

    assertThat(replied.state()).isEqualTo(FilingState.RECEIVED);
    assertThat(List.of(world.point(first).state(), world.point(second).state()))
        .containsOnly("in-force");
    List<Opinion> opinions = world.store.opinions().of(world.point(first).id());
    assertThat(opinions.get(opinions.size() - 1).meeting()).isEqualTo(filing.id());
    assertThat(world.store.actionsOn(filing.id())).containsExactly("filing.send", "filing.reply");
  }

  @Test
  void sendsPointsBackWhenTheSuperiorRefuses() {
    String key = showing.toBeFiled();
    SuperiorFiling filing = world.sendFiling.send("secretary", input(key));

    refused(
            () ->
                world.recordReply.record(
                    "secretary", filing.id(), new ReplyInput(false, TODAY, "", " ")))
        .at("superior.reason-required@reason");
    world.recordReply.record(
        "secretary", filing.id(), new ReplyInput(false, TODAY, "", "No measures named."));

    assertThat(world.point(key).state()).isEqualTo("draft");
    refused(() -> world.recordReply.record("secretary", filing.id(), received()))
        .as(CONFLICT, "superior.replied-already");
  }

  @ParameterizedTest
  @CsvSource({
    "secretary, '',        ''",
    "admin,     '',        ''",
    "clerk,     FORBIDDEN, access.forbidden",
    "chief,     FORBIDDEN, access.forbidden",
    "inspector, FORBIDDEN, access.forbidden",
    "stranger,  NOT_FOUND, access.not-found",
  })
  void isRecordedByTheOffice(String user, String kind, String code) {
    String key = showing.toBeFiled();

    if (kind.isEmpty()) {
      SuperiorFiling filing = world.sendFiling.send(user, input(key));
      assertThat(world.recordReply.record(user, filing.id(), received()).reply()).isPresent();
    } else {
      refused(() -> world.sendFiling.send(user, input(key))).as(Kind.valueOf(kind), code);
      SuperiorFiling filing = world.sendFiling.send("secretary", input(key));
      refused(() -> world.recordReply.record(user, filing.id(), received()))
          .as(Kind.valueOf(kind), code);
    }
  }

  @Test
  void namesEverythingThatIsWrongWithIt() {
    String filed = showing.toBeFiled();
    world.sendFiling.send("secretary", input(filed));
    String draft = world.draft().key();
    FilingInput wrong =
        new FilingInput(World.PROJECT, " ", "", TODAY.plusDays(1), List.of(filed, draft, draft));

    refused(() -> world.sendFiling.send("secretary", wrong))
        .at(
            "superior.number-required@number",
            "superior.date-in-future@sent",
            "superior.already-filed@points#1",
            "superior.not-awaiting@points#2",
            "superior.not-awaiting@points#3",
            "superior.filed-twice@points#3");
    refused(() -> world.sendFiling.send("secretary", input())).at("superior.no-points@points");
  }

  @Test
  void aReplyComesAfterTheSending() {
    SuperiorFiling filing = world.sendFiling.send("secretary", input(showing.toBeFiled()));

    refused(
            () ->
                world.recordReply.record(
                    "secretary", filing.id(), new ReplyInput(true, TODAY.minusDays(4), "", "")))
        .at("superior.before-sending@date");
    refused(
            () ->
                world.recordReply.record(
                    "secretary", filing.id(), new ReplyInput(true, TODAY.plusDays(1), "", "")))
        .at("superior.date-in-future@date");
  }

  @Test
  void isTheOnlyWayOutOfItsStep() {
    String key = showing.toBeFiled();

    refused(() -> world.decide("secretary", key, Decision.PASS))
        .as(CONFLICT, "review.needs-filing");
    refused(() -> world.decide("secretary", key, Decision.RETURN))
        .as(CONFLICT, "review.needs-filing");
  }

  @Test
  void aPointHoldsFromTheDayOfTheReplyAlthoughItIsRecordedLater() {
    String key = showing.toBeFiled();
    SuperiorFiling filing = world.sendFiling.send("secretary", input(key));
    LocalDate day = TODAY.minusDays(2);

    world.recordReply.record("secretary", filing.id(), new ReplyInput(true, day, "JW-88", ""));

    assertThat(world.loadReview.forUser("secretary", key).inForceSince(ZoneOffset.UTC))
        .contains(day);
  }

  @Test
  void pointsThatAreGoneKeepNobodyFromTheReply() {
    String gone = showing.toBeFiled();
    String other = showing.toBeFiled();
    SuperiorFiling filing = world.sendFiling.send("secretary", input(gone, other));
    world.host.delete(gone, "admin");

    assertThat(world.filings.find(filing.id()).orElseThrow().present())
        .extracting(FiledPoint::key)
        .containsExactly(other);
    world.recordReply.record("secretary", filing.id(), received());

    assertThat(world.point(other).state()).isEqualTo("in-force");
  }

  @Test
  void aFilingWithoutAnyPointLeftIsClosedByTheOffice() {
    String gone = showing.toBeFiled();
    SuperiorFiling filing = world.sendFiling.send("secretary", input(gone));
    world.host.delete(gone, "admin");

    refused(() -> world.recordReply.record("chief", filing.id(), received()))
        .as(Kind.FORBIDDEN, "access.forbidden");
    assertThat(world.recordReply.record("secretary", filing.id(), received()).state())
        .isEqualTo(FilingState.RECEIVED);
  }
}
