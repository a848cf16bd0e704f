package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.store.sql.Database;
import org.integrityrisk.core.notice.FirstMail;
import org.integrityrisk.core.notice.LedgerEntry;
import org.integrityrisk.core.notice.LedgerQuery;
import org.integrityrisk.core.notice.MailState;
import org.integrityrisk.core.notice.MailWish;
import org.integrityrisk.core.notice.Matter;
import org.integrityrisk.core.notice.Notice;
import org.integrityrisk.core.notice.NoticeLedger.NewEntry;
import org.integrityrisk.core.notice.NoticePages.Part;
import org.integrityrisk.core.notice.Occasion;
import org.integrityrisk.core.regime.ReminderKind;
import org.integrityrisk.core.work.TaskHolder;
import org.junit.jupiter.api.Test;

class NoticeRepositoryTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(600);

  private final Database database = new TestDatabase().database();
  private final NoticeRepository ledger = new NoticeRepository(database);
  private final NoticePageRepository pages = new NoticePageRepository(database);

  @Test
  void aNoticeIsWrittenOnceWhoeverWritesItAndWithWhatElse() {
    assertThat(ledger.write(List.of(entry("LZ-1")), NOW)).isEqualTo(1);
    assertThat(ledger.write(List.of(entry("LZ-1"), entry("LZ-2")), NOW)).isEqualTo(1);
    assertThat(ledger.open("LZ")).hasSize(2);
    assertThat(ledger.open("OTHER")).isEmpty();
  }

  @Test
  void oneNodeClaimsAndTheOtherFindsNothing() {
    ledger.write(List.of(entry("LZ-1"), entry("LZ-2")), NOW);
    assertThat(ledger.awaitingMail(NOW)).containsExactly("head");
    assertThat(ledger.claim("head", "a", NOW, LATER)).hasSize(2);
    assertThat(ledger.claim("head", "b", NOW, LATER)).isEmpty();
    ledger.handedOver("b", NOW);
    assertThat(states()).containsOnly(MailState.CLAIMED);
    ledger.handedOver("a", NOW);
    assertThat(states()).containsOnly(MailState.HANDED_OVER);
  }

  @Test
  void aClaimThatWasNotKeptCanBeTakenOver() {
    ledger.write(List.of(entry("LZ-1")), NOW);
    ledger.claim("head", "a", NOW, LATER);
    Instant after = LATER.plusSeconds(1);
    assertThat(ledger.claim("head", "b", after, after.plusSeconds(600)))
        .extracting(LedgerEntry::attempts)
        .containsExactly(2);
    ledger.handedOver("a", after);
    assertThat(states()).containsOnly(MailState.CLAIMED);
  }

  @Test
  void whatFailedWaitsForItsTimeAndCanBeTriedAgainAtOnce() {
    ledger.write(List.of(entry("LZ-1")), NOW);
    ledger.claim("head", "a", NOW, LATER);
    ledger.failed("a", "no-address", MailState.GIVEN_UP, NOW);
    assertThat(ledger.awaitingMail(LATER)).isEmpty();
    assertThat(pages.retry(all(), List.of(), NOW)).isEqualTo(1);
    assertThat(ledger.awaitingMail(NOW)).containsExactly("head");
  }

  @Test
  void whatIsOverIsNotMailedAndCanComeUpAgain() {
    NewEntry entry = entry("LZ-1");
    ledger.write(List.of(entry), NOW);
    ledger.close(List.of(entry.notice().key()), NOW);
    assertThat(ledger.open("LZ")).isEmpty();
    assertThat(states()).containsExactly(MailState.NEEDLESS);
    assertThat(pages.unread("head")).isZero();
    assertThat(ledger.write(List.of(entry), NOW)).isZero();
    assertThat(states()).containsExactly(MailState.PENDING);
    assertThat(ledger.open("LZ")).hasSize(1);
  }

  @Test
  void theUnreadStandFirstAndMergedOnesNowhere() {
    ledger.write(List.of(entry("LZ-1"), entry("LZ-2")), NOW);
    ledger.write(
        List.of(new NewEntry(notice("LZ-3"), new FirstMail(MailState.MERGED, NOW))), LATER);
    Part before = pages.inbox("head", 0, 10);
    assertThat(before.entries())
        .extracting(one -> one.matter().object())
        .containsExactly("LZ-2", "LZ-1");
    pages.markRead("head", Optional.of(Set.of(before.entries().get(0).id())), LATER);
    assertThat(pages.unread("head")).isEqualTo(1);
    assertThat(pages.inbox("head", 0, 1).entries())
        .extracting(one -> one.matter().object())
        .containsExactly("LZ-1");
    pages.markRead("somebody", Optional.empty(), LATER);
    assertThat(pages.unread("head")).isEqualTo(1);
    pages.markRead("head", Optional.empty(), LATER);
    assertThat(pages.unread("head")).isZero();
  }

  @Test
  void theLedgerIsFilteredByUnitStateAndWords() {
    ledger.write(List.of(entry("LZ-1"), entry("LZ-2")), NOW);
    assertThat(found(query(Optional.of(Set.of("other")), Optional.empty(), ""))).isZero();
    assertThat(found(query(Optional.of(Set.of("bureau")), Optional.empty(), ""))).isEqualTo(2);
    assertThat(found(query(Optional.empty(), Optional.of(MailState.FAILED), ""))).isZero();
    assertThat(found(query(Optional.empty(), Optional.of(MailState.PENDING), "lz-2"))).isEqualTo(1);
  }

  @Test
  void aChoiceOfMailsIsKept() {
    MailWishRepository wishes = new MailWishRepository(database, new WorkScope());
    assertThat(wishes.of("head")).isEqualTo(MailWish.AT_ONCE);
    wishes.keep("head", MailWish.DAILY);
    wishes.keep("head", MailWish.OFF);
    assertThat(wishes.of("head")).isEqualTo(MailWish.OFF);
  }

  private long found(LedgerQuery query) {
    return pages.ledger(query, 0, 10).total();
  }

  private List<MailState> states() {
    return pages.ledger(all(), 0, 10).entries().stream().map(LedgerEntry::mail).toList();
  }

  private static LedgerQuery all() {
    return query(Optional.empty(), Optional.empty(), "");
  }

  private static LedgerQuery query(
      Optional<Set<String>> units, Optional<MailState> mail, String text) {
    return new LedgerQuery("LZ", units, "", "", mail, text);
  }

  private static NewEntry entry(String object) {
    return new NewEntry(notice(object), new FirstMail(MailState.PENDING, NOW));
  }

  private static Notice notice(String object) {
    Matter matter =
        new Matter(
            "review",
            "LZ",
            object,
            "1",
            "Title",
            "/browse/" + object,
            "bureau",
            "licensing",
            List.of(TaskHolder.person("head")),
            Set.of(),
            false,
            Matter.Reminding.by(ReminderKind.REVIEW),
            NOW,
            Optional.empty());
    return new Notice(matter, Occasion.OPENED, "head", "", LocalDate.parse("2026-11-23"), true);
  }
}
