package org.integrityrisk.core.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.journal.Ids;

/**
 * Hands over by mail what the ledger holds for it: everything for one person in one mail.
 *
 * <p>A node claims the notices of a person before it hands them over, and marks them after. When it
 * dies in between, nobody can know whether the host has taken the mail; the claim runs out, and the
 * mail is handed over again: rather twice than never.
 */
public final class DeliverNotices {

  /** A hand-over takes an instant; whoever is silent for so long does not live. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private final NoticeLedger ledger;
  private final NoticeMail mail;
  private final Ids ids;
  private final Clock clock;

  public DeliverNotices(NoticeLedger ledger, NoticeMail mail, Ids ids, Clock clock) {
    this.ledger = ledger;
    this.mail = mail;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What a delivery has done.
   *
   * @param handedOver how many notices were handed over
   * @param failed how many were not
   */
  public record Delivery(int handedOver, int failed) {

    static final Delivery NOTHING = new Delivery(0, 0);

    Delivery and(Delivery other) {
      return new Delivery(handedOver + other.handedOver, failed + other.failed);
    }
  }

  /** Hands over everything that may be handed over now. */
  public Delivery deliver() {
    return ledger.awaitingMail(clock.instant()).stream()
        .map(this::deliverTo)
        .reduce(Delivery.NOTHING, Delivery::and);
  }

  private Delivery deliverTo(String recipient) {
    Instant now = clock.instant();
    String claim = ids.next();
    List<LedgerEntry> notices = ledger.claim(recipient, claim, now, now.plus(LEASE));
    if (notices.isEmpty()) {
      return Delivery.NOTHING;
    }
    try {
      mail.handOver(recipient, notices);
    } catch (NoticeMail.MailRefused refused) {
      fail(claim, notices, refused.reason());
      return new Delivery(0, notices.size());
    }
    ledger.handedOver(claim, clock.instant());
    return new Delivery(notices.size(), 0);
  }

  private void fail(String claim, List<LedgerEntry> notices, String reason) {
    Instant now = clock.instant();
    int attempts = notices.stream().mapToInt(LedgerEntry::attempts).max().orElse(1);
    Optional<Instant> next = MailTimes.next(attempts, now);
    MailState state = next.isPresent() ? MailState.FAILED : MailState.GIVEN_UP;
    ledger.failed(claim, reason, state, next.orElse(now));
  }
}
