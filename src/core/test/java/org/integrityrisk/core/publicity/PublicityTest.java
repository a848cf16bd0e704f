package org.integrityrisk.core.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.audit.AuditEntry;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.Move;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.DomainException.Kind;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicityTest {

  private final Showing showing = new Showing();
  private final World world = showing.world;

  @Test
  void showsPointsUntilTheyAreConfirmed() {
    String first = showing.awaiting();
    String second = showing.awaiting();
    String id = showing.open(Showing.input(first, second));
    PublicityComment comment = showing.comment("cashier", id, first);
    showing.answer("head", id, comment);
    showing.passDays(4);

    showing.confirm("chief", id, first);
    showing.sendBack("chief", id, second);

    assertThat(world.point(first).state()).isEqualTo("filing");
    assertThat(world.point(second).state()).isEqualTo("draft");
    assertThat(opinion(first).meeting()).isEqualTo(id);
    assertThat(opinion(first).role()).isEqualTo("main-leader");
    Publicity publicity = showing.publicity(id);
    assertThat(publicity.resultOf(first).orElseThrow().outcome()).isEqualTo(Outcome.CONFIRMED);
    assertThat(publicity.resultOf(second).orElseThrow().opinion()).isEqualTo("See the comments.");
    assertThat(publicity.state(Showing.TODAY)).isEqualTo(PublicityState.CONCLUDED);
    assertThat(world.store.actionsOn(id))
        .containsExactly(
            "publicity.open",
            "publicity.comment",
            "publicity.answer",
            "publicity.conclude",
            "publicity.conclude");
  }

  private Opinion opinion(String key) {
    List<Opinion> all = world.store.opinions().of(world.point(key).id());
    return all.get(all.size() - 1);
  }

  @Test
  void lastsAsManyWorkingDaysAsTheRegimeAsksFor() {
    Notice notice = world.openPublicity.open("secretary", Showing.input(showing.awaiting()));

    assertThat(notice.from()).isEqualTo("2026-11-22");
    assertThat(notice.to()).isEqualTo("2026-11-25");
  }

  @Test
  void freezesWhatItShows() {
    String key = showing.awaiting();
    String id = showing.open(Showing.input(key));
    Snapshot shown = showing.publicity(id).point(key).orElseThrow().snapshot();

    world.host.replaceContent(key, World.content().with(RiskField.CONTENT, "Else."), "admin");
    world.host.setLevel(key, "3", "admin");
    showing.passDays(4);

    assertThat(shown.content()).isEqualTo("An application is moved up the queue for a gift.");
    assertThat(shown.level()).isEqualTo("1");
    assertThat(shown.reason().zh()).isNotEmpty();
    assertThat(showing.publicity(id).point(key).orElseThrow().snapshot()).isEqualTo(shown);
    refused(() -> showing.confirm("chief", id, key)).as(INVALID, "publicity.content-changed");
    showing.sendBack("chief", id, key);
  }

  @ParameterizedTest
  @CsvSource({
    "secretary, '',        ''",
    "admin,     '',        ''",
    "clerk,     FORBIDDEN, access.forbidden",
    "head,      FORBIDDEN, access.forbidden",
    "chief,     FORBIDDEN, access.forbidden",
    "inspector, FORBIDDEN, access.forbidden",
    "stranger,  NOT_FOUND, access.not-found",
  })
  void isOpenedByTheOffice(String user, String kind, String code) {
    PublicityInput input = Showing.input(showing.awaiting());

    if (kind.isEmpty()) {
      assertThat(world.openPublicity.open(user, input).opener()).isEqualTo(user);
    } else {
      refused(() -> world.openPublicity.open(user, input)).as(Kind.valueOf(kind), code);
    }
  }

  @Test
  void namesEverythingThatIsWrongWithIt() {
    String shown = showing.awaiting();
    showing.open(Showing.input(shown));
    String draft = world.draft().key();
    PublicityInput wrong =
        new PublicityInput(
            World.PROJECT,
            " ",
            "bureau",
            "list",
            Showing.TODAY.minusDays(1),
            Optional.of(Showing.TODAY),
            false,
            List.of(shown, draft, draft));

    refused(() -> showing.open(wrong))
        .at(
            "publicity.title-required@title",
            "publicity.unknown-scope@scope",
            "publicity.too-short@to",
            "publicity.starts-in-past@from",
            "publicity.already-shown@points#1",
            "publicity.not-awaiting@points#2",
            "publicity.not-awaiting@points#3",
            "publicity.shown-twice@points#3");
  }

  @Test
  void needsPointsOfItsUnit() {
    refused(() -> showing.open(Showing.input())).at("publicity.no-points@points");
    refused(() -> showing.open(Showing.input("RISK-404"))).as(NOT_FOUND, "access.not-found");
    String key = showing.awaiting();
    PublicityInput elsewhere =
        new PublicityInput(
            World.PROJECT,
            "Branch",
            "branch",
            "unit",
            Showing.TODAY,
            Optional.empty(),
            false,
            List.of(key));
    refused(() -> showing.open(elsewhere)).at("publicity.elsewhere@points#1");
  }

  @Test
  void onPaperIsRecordedWhenItIsOver() {
    String key = showing.awaiting();
    PublicityInput running =
        new PublicityInput(
            World.PROJECT,
            "Wall",
            "bureau",
            "unit",
            Showing.TODAY.minusDays(10),
            Optional.of(Showing.TODAY),
            true,
            List.of(key));

    refused(() -> showing.open(running)).at("publicity.not-held-yet@to");
    String id = showing.open(Showing.onPaper(key));
    refused(() -> showing.comment("cashier", id, key)).as(CONFLICT, "publicity.not-running");
    showing.confirm("chief", id, key);
    assertThat(world.point(key).state()).isEqualTo("filing");
  }

  @Test
  void aCommentFromPaperIsCopiedByTheOfficeAndAnsweredLikeAnyOther() {
    String key = showing.awaiting();
    String id = showing.open(Showing.onPaper(key));
    CommentInput copied = new CommentInput("", "Letter.", false, true, "A citizen");

    refused(() -> world.commentOnPublicity.comment("clerk", id, copied))
        .as(FORBIDDEN, "access.forbidden");
    PublicityComment comment = world.commentOnPublicity.comment("secretary", id, copied);

    assertThat(comment.name()).isEqualTo("A citizen");
    assertThat(comment.user()).isEmpty();
    refused(() -> showing.confirm("chief", id, key)).as(INVALID, "publicity.unanswered");
    showing.answer("secretary", id, comment);
    showing.confirm("chief", id, key);
  }

  @Test
  void aCommentWithoutANameLeavesNoTraceOfThePerson() {
    String id = showing.open(Showing.input(showing.awaiting()));

    PublicityComment comment =
        world.commentOnPublicity.comment(
            "cashier", id, new CommentInput("", "Unfair.", true, false, ""));

    assertThat(comment.user() + comment.name() + comment.recorder()).isEmpty();
    assertThat(world.store.keptTrail())
        .extracting(AuditEntry::event)
        .noneMatch(event -> event.toString().contains("cashier"))
        .anyMatch(event -> event.actor().equals(CommentOnPublicity.ANONYMOUS));
  }

  @ParameterizedTest
  @CsvSource({
    "unit,   window-clerk, true",
    "unit,   branch-clerk, true",
    "unit,   stranger,     false",
    "system, stranger,     true",
  })
  void isSeenInItsScope(String scope, String user, boolean seen) {
    PublicityInput input =
        new PublicityInput(
            World.PROJECT,
            "Points",
            "bureau",
            scope,
            Showing.TODAY,
            Optional.empty(),
            false,
            List.of(showing.awaiting()));
    String id = showing.open(input);

    assertThat(world.listPublicities.of(user, Optional.empty())).hasSize(seen ? 1 : 0);
    if (seen) {
      assertThat(showing.comment(user, id, "").user()).isEqualTo(user);
    } else {
      refused(() -> showing.comment(user, id, "")).as(NOT_FOUND, "access.not-found");
    }
  }

  @Test
  void listsWhatRunsFirst() {
    String concluded = showing.awaiting();
    String over = showing.awaiting();
    String running = showing.awaiting();
    showing.confirm("chief", showing.open(Showing.onPaper(concluded)), concluded);
    showing.open(Showing.onPaper(over));
    showing.open(Showing.input(running));

    assertThat(world.listPublicities.of("clerk", Optional.of(World.PROJECT)))
        .extracting(one -> one.state(Showing.TODAY))
        .containsExactly(PublicityState.RUNNING, PublicityState.OVER, PublicityState.CONCLUDED);
    assertThat(world.listPublicities.of("clerk", Optional.of("OTHER"))).isEmpty();
  }

  @Test
  void aCommentSaysSomethingAboutSomethingShown() {
    String id = showing.open(Showing.input(showing.awaiting()));

    refused(
            () ->
                world.commentOnPublicity.comment(
                    "clerk", id, new CommentInput("RISK-9", " ", false, false, "")))
        .at("publicity.comment-required@text", "publicity.unknown-point@point");
  }

  @Test
  void isAnsweredOnceByOfficeOrHead() {
    String key = showing.awaiting();
    String id = showing.open(Showing.input(key));
    PublicityComment onPoint = showing.comment("cashier", id, key);
    PublicityComment onWhole = showing.comment("cashier", id, "");

    refused(() -> showing.answer("finance-head", id, onPoint)).as(FORBIDDEN, "access.forbidden");
    refused(() -> showing.answer("head", id, onWhole)).as(FORBIDDEN, "access.forbidden");
    showing.answer("head", id, onPoint);
    refused(() -> showing.answer("secretary", id, onPoint))
        .as(CONFLICT, "publicity.answered-already");
    refused(() -> world.answerComment.answer("secretary", id, onWhole.id(), " "))
        .at("publicity.answer-required@text");
    showing.answer("secretary", id, onWhole);
  }

  @Test
  void isNotConfirmedBeforeItsTime() {
    String key = showing.awaiting();
    String id = showing.open(Showing.input(key));

    refused(() -> showing.confirm("chief", id, key)).as(INVALID, "publicity.not-over");
    PublicityComment comment = showing.comment("cashier", id, "");
    showing.passDays(4);
    refused(() -> showing.confirm("chief", id, key)).as(INVALID, "publicity.unanswered");
    showing.answer("secretary", id, comment);
    showing.confirm("chief", id, key);
    refused(() -> showing.sendBack("chief", id, key)).as(CONFLICT, "review.decided-already");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "secretary", "member", "head", "inspector", "admin"})
  void isConfirmedByNobodyButTheStepsHolder(String user) {
    String key = showing.awaiting();
    String id = showing.open(Showing.onPaper(key));

    assertThat(world.concludePublicity.mayConclude(showing.publicity(id), situation(user, key)))
        .isFalse();
    assertThat(world.concludePublicity.mayConclude(showing.publicity(id), situation("chief", key)))
        .isTrue();
    assertThatThrownBy(() -> showing.confirm(user, id, key)).isInstanceOf(DomainException.class);
    assertThat(world.point(key).state()).isEqualTo("publicity");
  }

  private ReviewSituation situation(String user, String key) {
    return world.loadReview.forUser(user, key);
  }

  @Test
  void isTheOnlyWayOutOfItsStep() {
    String key = showing.awaiting();

    refused(() -> world.decide("chief", key, Decision.PASS)).as(CONFLICT, "review.needs-publicity");
    refused(() -> world.decide.decide(key, Move.of(Decision.RETURN, "chief", "Because.")))
        .as(CONFLICT, "review.needs-publicity");
  }

  @Test
  void sendsBackOnlyForAReason() {
    String key = showing.awaiting();
    String id = showing.open(Showing.input(key));

    refused(
            () ->
                world.concludePublicity.conclude(
                    "chief", id, List.of(new Conclusion(key, Outcome.SENT_BACK, " "))))
        .at("review.reason-required@opinion");
    refused(() -> world.concludePublicity.conclude("chief", id, List.of()))
        .at("publicity.no-results@results");
    showing.sendBack("chief", id, key);
    assertThat(world.point(key).state()).isEqualTo("draft");
  }

  @Test
  void aPointIsShownAgainAfterItWasSentBack() {
    String key = showing.awaiting();
    showing.sendBack("chief", showing.open(Showing.input(key)), key);
    world.decide("clerk", key, Decision.SUBMIT);
    world.decide("head", key, Decision.PASS);

    String again = showing.open(Showing.onPaper(key));

    showing.confirm("chief", again, key);
    assertThat(world.point(key).state()).isEqualTo("filing");
    assertThat(world.publicities.ofPoint(world.point(key).id())).hasSize(2);
  }

  @Test
  void aRegimeWithoutPublicityHasNone() {
    World plain = new World("category-based");
    String key = plain.draft().key();

    refused(() -> plain.openPublicity.open("secretary", Showing.input(key)))
        .as(CONFLICT, "publicity.not-in-regime");
  }

  @Test
  void whatIsGoneKeepsNoPublicityOpen() {
    String gone = showing.awaiting();
    String other = showing.awaiting();
    String id = showing.open(Showing.input(gone, other));
    world.host.delete(gone, "admin");
    showing.passDays(4);

    assertThat(showing.publicity(id).isOpenFor(gone)).isFalse();
    assertThat(showing.publicity(id).summary().gone()).isEqualTo(1);
    assertThat(showing.publicity(id).state(LocalDate.now(world.clock)))
        .isEqualTo(PublicityState.OVER);
    showing.confirm("chief", id, other);

    assertThat(showing.publicity(id).state(LocalDate.now(world.clock)))
        .isEqualTo(PublicityState.CONCLUDED);
  }

  /** A regime that sets no deadline for it gets the next working day. */
  @Test
  void isToBeConfirmedOnceItIsOver() {
    String key = showing.awaiting();
    assertThat(world.register.point(key).review().due()).isEmpty();

    showing.open(Showing.input(key));

    assertThat(world.register.point(key).review().due()).contains(LocalDate.of(2026, 11, 26));
  }
}
