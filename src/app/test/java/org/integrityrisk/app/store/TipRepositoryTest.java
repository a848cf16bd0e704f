package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.secret.SlowHash;
import org.integrityrisk.core.secret.WrappedKey;
import org.integrityrisk.core.tip.SealedPart;
import org.integrityrisk.core.tip.StoredReceipt;
import org.integrityrisk.core.tip.TipCard;
import org.integrityrisk.core.tip.TipOutcome;
import org.integrityrisk.core.tip.TipState;
import org.integrityrisk.core.tip.Tips;
import org.junit.jupiter.api.Test;

class TipRepositoryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final WrappedKey KEY = new WrappedKey("key-1", "wrapped");
  private static final SlowHash.Hashed HASH = new SlowHash.Hashed(1000, "salt", "hash");
  private static final StoredReceipt RECEIPT = new StoredReceipt("LOOKUP01", HASH, 0, DAY);

  private final TestDatabase test = new TestDatabase();
  private final TipRepository tips = new TipRepository(test.database());
  private final TipPageRepository pages = new TipPageRepository(test.database());

  private static TipCard card(TipState state, int version) {
    return new TipCard(
        "t1",
        "2026-001",
        "LZ",
        "LH",
        "online",
        state,
        DAY,
        Optional.of("fang"),
        Optional.empty(),
        Optional.of(DAY),
        Optional.empty(),
        Optional.empty(),
        DAY.plusDays(5),
        version);
  }

  private static SealedPart part(String id, SealedPart.Kind kind) {
    return new SealedPart(id, "t1", kind, "sealed-" + id);
  }

  private void keep() {
    tips.add(card(TipState.RECEIVED, 1), KEY, RECEIPT, List.of(part("a", SealedPart.Kind.REPORT)));
  }

  @Test
  void isFoundByIdByLookupAndByProjectWithoutContentsOfFiles() {
    keep();
    tips.add(List.of(part("b", SealedPart.Kind.FILE), part("b", SealedPart.Kind.FILE_CONTENT)));

    assertThat(tips.find("t1").orElseThrow().parts())
        .extracting(SealedPart::sealed)
        .containsExactly("sealed-a", "sealed-b");
    assertThat(tips.find("t1").orElseThrow().key()).isEqualTo(KEY);
    assertThat(tips.byLookup("LOOKUP01")).contains(new Tips.Found("t1", RECEIPT));
    assertThat(tips.openable("LZ")).hasSize(1);
    assertThat(tips.openable("QD")).isEmpty();
    assertThat(tips.part("t1", "b")).contains(part("b", SealedPart.Kind.FILE_CONTENT));
    assertThat(tips.part("t2", "b")).isEmpty();
  }

  @Test
  void ofTwoChangesAtOnceTheFirstCounts() {
    keep();
    TipCard next = card(TipState.IN_HAND, 2);

    assertThat(tips.change(next, List.of(part("m", SealedPart.Kind.MESSAGE)))).isTrue();
    assertThat(tips.change(next, List.of(part("n", SealedPart.Kind.MESSAGE)))).isFalse();
    assertThat(tips.of("LZ")).containsExactly(next);
    assertThat(tips.find("t1").orElseThrow().parts()).hasSize(2);
  }

  @Test
  void nothingIsLeftOfAPurgedTipButNumberDaysAndOutcome() {
    keep();
    TipCard tombstone =
        new TipCard(
            "t1",
            "2026-001",
            "LZ",
            "",
            "online",
            TipState.PURGED,
            DAY,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.<TipOutcome>empty(),
            DAY,
            2);
    tips.shred(tombstone);

    assertThat(tips.of("LZ")).extracting(TipCard::state).containsExactly(TipState.PURGED);
    assertThat(tips.openable("LZ")).isEmpty();
    assertThat(tips.byLookup("LOOKUP01")).isEmpty();
    assertThat(tips.keys()).isEmpty();
    assertThat(tips.find("t1").orElseThrow().parts()).isEmpty();
  }

  @Test
  void wrongCodesAreCountedByDay() {
    keep();
    tips.countFailure("LOOKUP01", DAY);
    tips.countFailure("LOOKUP01", DAY);
    assertThat(failures()).isEqualTo(2);

    tips.countFailure("LOOKUP01", DAY.plusDays(1));
    assertThat(failures()).isEqualTo(1);
  }

  private int failures() {
    return tips.byLookup("LOOKUP01").orElseThrow().receipt().failures();
  }

  @Test
  void aKeyIsRewrappedOnce() {
    keep();
    Tips.Keyed before = tips.keys().get(0);
    WrappedKey after = new WrappedKey("key-2", "anew");
    tips.rewrap(before, after);
    tips.rewrap(before, new WrappedKey("key-3", "late"));

    assertThat(tips.keys()).containsExactly(new Tips.Keyed("t1", after));
  }

  @Test
  void isAnnouncedOnce() {
    keep();

    assertThat(tips.announce()).containsExactly("t1");
    assertThat(tips.announce()).isEmpty();
  }

  @Test
  void pagesAreOnOrOff() {
    pages.set("LZ", true);
    pages.set("LZ", true);
    assertThat(pages.open()).containsExactly("LZ");

    pages.set("LZ", false);
    assertThat(pages.open()).isEmpty();
  }

  @Test
  void anHourHasItsBudgetAndForgetsTheOneBefore() {
    assertThat(pages.take("10", 60, 100)).isTrue();
    assertThat(pages.take("10", 60, 100)).isFalse();
    assertThat(pages.take("10", 40, 100)).isTrue();
    assertThat(pages.take("11", 60, 100)).isTrue();
    assertThat(pages.take("10", 60, 100)).isTrue();
  }
}
