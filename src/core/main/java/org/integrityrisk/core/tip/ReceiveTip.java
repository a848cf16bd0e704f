package org.integrityrisk.core.tip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.regime.TipRules;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Somebody, whom nobody asks for a name, reports something on the public page. Nothing else is
 * written by this: an entry in the audit trail has a moment and neighbours, so {@link AnnounceTips}
 * writes it later, together with others.
 */
public final class ReceiveTip {

  private final TipGate gate;
  private final TipArchive archive;
  private final Organisation organisation;
  private final WorkingDays workingDays;
  private final Ids ids;
  private final Clock clock;

  public ReceiveTip(
      TipGate gate,
      TipArchive archive,
      Organisation organisation,
      WorkingDays workingDays,
      Ids ids,
      Clock clock) {
    this.gate = gate;
    this.archive = archive;
    this.organisation = organisation;
    this.workingDays = workingDays;
    this.ids = ids;
    this.clock = clock;
  }

  /** The units that a tip may be addressed to. */
  public List<Unit> units() {
    gate.admit(TipGate.Cost.LOOK);
    return organisation.register().units();
  }

  /**
   * Keeps a tip.
   *
   * @param unit code of the unit it is about; empty for the topmost
   * @return the receipt code, which is never shown again
   * @throws DomainException NOT_FOUND, INVALID, CONFLICT {@code tip.too-many}
   */
  public ReceiptCode receive(String project, String unit, TipContent content) {
    // load
    TipRules rules = gate.rulesOf(project);
    // validate
    Problems problems = new Problems();
    problems.addAll(content.problems());
    Problem.of("tip.unknown-unit", unit).at("unit").when(!isKnown(unit)).ifPresent(problems::add);
    problems.throwIfAny();
    // check rights
    gate.admit(TipGate.Cost.WRITE);
    // act
    LocalDate today = LocalDate.now(clock);
    TipCard card =
        TipCard.received(
            ids.next(),
            project,
            unit.isEmpty() ? topmost() : unit,
            rules.online().orElseThrow().code(),
            today,
            new TipDates(rules, workingDays).onReceipt(today));
    return archive.keep(card, content, today).code();
  }

  private boolean isKnown(String unit) {
    return unit.isEmpty() || organisation.register().unit(unit).isPresent();
  }

  private String topmost() {
    return organisation.register().units().stream()
        .filter(unit -> unit.parent().isEmpty())
        .map(Unit::code)
        .findFirst()
        .orElse("");
  }
}
