package org.integrityrisk.core.holding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.integrityrisk.core.text.DomainException;

/** Whatever is written into a ledger, nothing leaves that did not come in. */
class LedgerPropertyTest {

  private record Attempt(EntryKind kind, int thousandths, int about) {}

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    return Combinators.combine(
            Arbitraries.of(EntryKind.class),
            Arbitraries.integers().between(-1, 9000),
            Arbitraries.integers().between(-1, 12))
        .as(Attempt::new)
        .list()
        .ofMaxSize(50);
  }

  @Property(tries = 400)
  void whatCameInHasLeftOrIsThere(@ForAll("attempts") List<Attempt> attempts) {
    Storeroom room = new Storeroom();
    String id = room.taken();

    for (Attempt attempt : attempts) {
      Holding before = room.holding(id);
      attempt(room, id, attempt);
      Holding after = room.holding(id);
      Balance balance = after.balance();
      assertThat(after.entries().subList(0, before.entries().size())).isEqualTo(before.entries());
      assertThat(balance.taken()).isNotNegative();
      assertThat(balance.confiscated()).isNotNegative();
      assertThat(balance.in()).isEqualByComparingTo(balance.out().add(balance.stock()));
      assertThat(balance.in()).isEqualByComparingTo(sumOfIntakes(after));
    }
  }

  /** Told apart from the rules under test: by the lines alone. */
  private static BigDecimal sumOfIntakes(Holding holding) {
    List<Integer> reversed =
        holding.entries().stream()
            .filter(entry -> entry.kind() == EntryKind.REVERSAL)
            .map(HoldingEntry::about)
            .toList();
    BigDecimal sum = BigDecimal.ZERO;
    for (int place = 0; place < holding.entries().size(); place++) {
      HoldingEntry entry = holding.entries().get(place);
      boolean intake =
          entry.kind() == EntryKind.TAKE || entry.kind() == EntryKind.CONFISCATE_OUTRIGHT;
      sum = intake && !reversed.contains(place) ? sum.add(entry.quantity()) : sum;
    }
    return sum;
  }

  /** A refusal is an answer too; anything else that is thrown fails the test. */
  private static void attempt(Storeroom room, String id, Attempt attempt) {
    Holding before = room.holding(id);
    String quantity = BigDecimal.valueOf(attempt.thousandths(), 3).toPlainString();
    LineInput line = Storeroom.line(attempt.kind(), quantity, Storeroom.TODAY, "Counted.");
    try {
      switch (attempt.kind()) {
        case REVERSAL -> room.lines.reverse("head", id, attempt.about(), "Wrong.");
        case STOCK_TAKING -> room.lines.count("head", id, line);
        default -> room.lines.move("head", id, line);
      }
    } catch (DomainException refused) {
      assertThat(room.holding(id)).isEqualTo(before);
    }
  }
}
