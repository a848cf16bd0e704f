package org.integrityrisk.core.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.core.paper.PaperFilter;
import org.integrityrisk.core.text.DomainException.Kind;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldingTest {

  private final Storeroom room = new Storeroom();

  @Test
  void isTakenConfiscatedReleasedAndHandedIn() {
    String id = room.taken();
    room.move(id, EntryKind.CONFISCATE, "6");
    room.move(id, EntryKind.RELEASE, "3");
    room.move(id, EntryKind.DESTROY, "2");
    room.move(id, EntryKind.HAND_IN, "3.5");

    Balance balance = room.holding(id).balance();
    assertThat(balance.in()).isEqualByComparingTo("10");
    assertThat(balance.out()).isEqualByComparingTo("8.5");
    assertThat(balance.taken()).isEqualByComparingTo("1");
    assertThat(balance.confiscated()).isEqualByComparingTo("0.5");
    assertThat(room.world.store.actionsOn(id))
        .containsExactly(
            "holding.enter",
            "holding.confiscate",
            "holding.release",
            "holding.destroy",
            "holding.hand-in");
  }

  @ParameterizedTest
  @CsvSource({
    "RELEASE,    11",
    "CONFISCATE, 10.001",
    "DESTROY,    1",
    "HAND_IN,    0.001",
  })
  void letsNothingLeaveThatDidNotComeIn(EntryKind kind, String quantity) {
    String id = room.taken();

    refused(() -> room.move(id, kind, quantity)).at("holding.not-enough@quantity");
    assertThat(room.holding(id).entries()).hasSize(1);
  }

  @Test
  void namesEverythingThatIsWrongWithIt() {
    LineInput line =
        new LineInput(
            EntryKind.RELEASE,
            new BigDecimal("0.0001"),
            " ",
            Storeroom.TODAY.plusDays(1),
            "head",
            "head",
            "",
            "");
    ItemInput wrong = new ItemInput(World.PROJECT, "nowhere", "", "", "", "", "", line);

    refused(() -> room.entering.enter("head", wrong))
        .at(
            "holding.unknown-department@department",
            "holding.name-required@name",
            "holding.measure-required@measure",
            "holding.owner-required@owner",
            "holding.not-an-intake@kind",
            "holding.quantity-out-of-range@quantity",
            "holding.document-required@document",
            "holding.place-required@place",
            "holding.date-in-future@date",
            "holding.two-persons@witness");
  }

  @Test
  void isWrittenInTheOrderOfDays() {
    String id = room.taken();
    LocalDate yesterday = Storeroom.TODAY.minusDays(1);
    LineInput line = Storeroom.line(EntryKind.RELEASE, "1", yesterday, "");

    refused(() -> room.lines.move("head", id, line)).at("holding.before-last@date");
  }

  @ParameterizedTest
  @CsvSource({
    "window-clerk, ''",
    "head,         ''",
    "leader,       ''",
    "secretary,    ''",
    "admin,        ''",
    "inspector,    FORBIDDEN",
    "chief,        FORBIDDEN",
    "cashier,      NOT_FOUND",
    "finance-head, NOT_FOUND",
    "branch-chief, NOT_FOUND",
    "stranger,     NOT_FOUND",
  })
  void isKeptByItsDepartmentAndSeenFromAbove(String user, String kind) {
    String id = room.taken();
    LineInput line = Storeroom.line(EntryKind.RELEASE, "1");

    if (kind.isEmpty()) {
      assertThat(room.lines.move(user, id, line).entries()).hasSize(2);
    } else {
      String code = kind.equals("FORBIDDEN") ? "access.forbidden" : "access.not-found";
      refused(() -> room.lines.move(user, id, line)).as(Kind.valueOf(kind), code);
    }
  }

  @Test
  void entersOnlyOwnItemsAndOnlyWhereTheRegimeKeepsLedgers() {
    ItemInput input = Storeroom.item(Storeroom.line(EntryKind.CONFISCATE_OUTRIGHT, "1"));

    refused(() -> room.entering.enter("cashier", input)).as(FORBIDDEN, "access.forbidden");
    refused(() -> new Storeroom("education").entering.enter("head", input))
        .as(CONFLICT, "holding.not-in-regime");
    refused(() -> room.entering.enter("stranger", input)).as(NOT_FOUND, "access.not-found");
  }

  @Test
  void keepsADifferenceInSightUntilALaterCountFindsNone() {
    String id = room.taken();
    LineInput silent = Storeroom.line(EntryKind.STOCK_TAKING, "9");
    refused(() -> room.lines.count("head", id, silent))
        .as(INVALID, "holding.difference-unexplained");
    LineInput explained =
        Storeroom.line(EntryKind.STOCK_TAKING, "9", Storeroom.TODAY, "One is broken.");

    room.lines.count("head", id, explained);
    StockTaking difference = room.holding(id).difference().orElseThrow();
    assertThat(difference.difference()).isEqualByComparingTo("-1");
    assertThat(difference.expected()).isEqualByComparingTo("10");
    assertThat(room.holding(id).balance().stock()).isEqualByComparingTo("10");
    assertThat(room.found("head", filter("", "", true))).containsExactly(id);

    room.lines.count("head", id, Storeroom.line(EntryKind.STOCK_TAKING, "10"));
    assertThat(room.holding(id).difference()).isEmpty();
    assertThat(room.holding(id).stockTakings()).hasSize(2);
  }

  @Test
  void reversesAWrongLineOnceAndNeverBelowNothing() {
    String id = room.taken();
    room.move(id, EntryKind.TAKE, "100");
    room.lines.reverse("window-clerk", id, 1, "It was 10.");
    assertThat(room.holding(id).balance().in()).isEqualByComparingTo("10");
    refused(() -> room.lines.reverse("window-clerk", id, 1, "Again."))
        .as(CONFLICT, "holding.reversed-already");
    refused(() -> room.lines.reverse("window-clerk", id, 2, "That too."))
        .as(INVALID, "holding.unknown-entry");
    refused(() -> room.lines.reverse("window-clerk", id, 0, " "))
        .as(INVALID, "holding.reason-required");
    room.move(id, EntryKind.RELEASE, "4");
    refused(() -> room.lines.reverse("window-clerk", id, 0, "Never taken."))
        .as(CONFLICT, "holding.reversal-impossible");
  }

  @Test
  void isFoundByWhatItIs() {
    String id = room.taken();
    String other =
        room.entering
            .enter("head", Storeroom.item(Storeroom.line(EntryKind.CONFISCATE_OUTRIGHT, "1")))
            .id();
    room.move(other, EntryKind.DESTROY, "1");

    assertThat(room.found("chief", PaperFilter.ALL)).containsExactly(id, other);
    assertThat(room.found("chief", filter("LIQUOR", "in-stock", false))).containsExactly(id);
    assertThat(room.found("chief", filter("beer", "", false))).isEmpty();
    assertThat(room.found("chief", filter("", "", true))).isEmpty();
    assertThat(room.found("cashier", PaperFilter.ALL)).isEmpty();
  }

  private static PaperFilter filter(String text, String state, boolean differing) {
    return new PaperFilter(
        text, state, "", "", "", "", differing, Optional.empty(), Optional.empty(), "");
  }
}
