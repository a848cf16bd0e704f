package org.integrityrisk.core.tip;

import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.core.secret.Randomness;
import org.integrityrisk.core.secret.SlowHash;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Gives receipt codes and recognises them. A wrong code takes as long as a right one, whether or
 * not there is a tip with that public part.
 */
public final class Receipts {

  /** Wrong codes that one receipt bears in a day. */
  static final int MOST_FAILURES = 10;

  private final Tips tips;
  private final SlowHash slow;
  private final Randomness randomness;
  private final SlowHash.Hashed nobody;

  public Receipts(Tips tips, SlowHash slow, Randomness randomness) {
    this.tips = tips;
    this.slow = slow;
    this.randomness = randomness;
    this.nobody = slow.ofNothing(randomness);
  }

  /** A new code, and what is stored of it. */
  record Issued(ReceiptCode code, StoredReceipt stored) {}

  Issued issue(LocalDate today) {
    ReceiptCode code = ReceiptCode.random(randomness);
    SlowHash.Hashed hashed = slow.hash(code.secret(), randomness);
    return new Issued(code, new StoredReceipt(code.lookup(), hashed, 0, today));
  }

  /**
   * Id of the tip that the code belongs to.
   *
   * @throws DomainException NOT_FOUND {@code tip.unknown-code}, or CONFLICT {@code tip.too-many}
   *     when too many wrong codes were tried on it today
   */
  String tipOf(String typed, LocalDate today) {
    ReceiptCode code = ReceiptCode.read(typed).orElseThrow(Receipts::unknown);
    Optional<Tips.Found> found = tips.byLookup(code.lookup());
    if (found.filter(one -> isLocked(one.receipt(), today)).isPresent()) {
      throw DomainException.conflict(Problem.of("tip.too-many"));
    }
    boolean right =
        SlowHash.matches(code.secret(), found.map(one -> one.receipt().secret()).orElse(nobody));
    if (found.isEmpty() || !right) {
      found.ifPresent(one -> tips.countFailure(code.lookup(), today));
      throw unknown();
    }
    return found.get().tip();
  }

  private static boolean isLocked(StoredReceipt receipt, LocalDate today) {
    return receipt.failures() >= MOST_FAILURES && receipt.failureDay().equals(today);
  }

  private static DomainException unknown() {
    return DomainException.notFound(Problem.of("tip.unknown-code"));
  }
}
