package org.integrityrisk.core.tip;

import java.time.Clock;
import java.time.LocalDate;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.regime.TipRules;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.FileName;
import org.integrityrisk.core.text.Problem;

/**
 * Whoever holds the receipt code looks at the tip, answers and adds to it. No step writes into the
 * audit trail, for the reason {@link ReceiveTip} gives.
 */
public final class FollowTip {

  private final TipGate gate;
  private final Receipts receipts;
  private final TipArchive archive;
  private final WorkingDays workingDays;
  private final Clock clock;

  public FollowTip(
      TipGate gate, Receipts receipts, TipArchive archive, WorkingDays workingDays, Clock clock) {
    this.gate = gate;
    this.receipts = receipts;
    this.archive = archive;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * The tip that the code belongs to.
   *
   * @throws DomainException NOT_FOUND {@code tip.unknown-code}, CONFLICT {@code tip.too-many}
   */
  public Tip look(String code) {
    return load(code, TipGate.Cost.FOLLOW);
  }

  /**
   * Adds a text; the answer to a question, if one was asked.
   *
   * @throws DomainException as {@link #look}; INVALID; CONFLICT when the tip is closed
   */
  public Tip add(String code, String text) {
    Tip tip = load(code, TipGate.Cost.WRITE);
    checkTurn(tip);
    TipText.check(text, "text");
    LocalDate today = LocalDate.now(clock);
    TipState next = TipStep.ADD.after(tip.card().state());
    TipDates dates = new TipDates(rules(tip), workingDays);
    LocalDate due =
        next == tip.card().state() ? tip.card().due() : dates.in(next, tip.card(), today);
    archive.change(
        tip,
        tip.card().in(next, due),
        new TipMessage(TipMessage.Kind.ADDITION, "", text.strip(), today));
    return archive.open(tip.card().id());
  }

  /**
   * Adds a file.
   *
   * @throws DomainException as {@link #add}; INVALID for a file that is not taken
   */
  public Tip addFile(String code, String name, byte[] content) {
    Tip tip = load(code, TipGate.Cost.FILE);
    checkTurn(tip);
    FileRules.checkCount(tip);
    FileType type = FileRules.check(name, content);
    byte[] clean = PictureCleaning.clean(type, content);
    archive.addFile(tip, FileName.of(name, TipContent.SHORT), type, clean, LocalDate.now(clock));
    return archive.open(tip.card().id());
  }

  private Tip load(String code, TipGate.Cost cost) {
    gate.admit(cost);
    Tip tip = archive.open(receipts.tipOf(code, LocalDate.now(clock)));
    rules(tip);
    return tip;
  }

  /** Refuses when the page of that project has been switched off since. */
  private TipRules rules(Tip tip) {
    return gate.rulesOf(tip.card().project());
  }

  private static void checkTurn(Tip tip) {
    if (!TipStep.ADD.isPossibleIn(tip.card().state())) {
      throw DomainException.conflict(Problem.of("tip.is-closed"));
    }
  }
}
