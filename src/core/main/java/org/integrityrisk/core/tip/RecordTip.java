package org.integrityrisk.core.tip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * The office of the leading group, or a handler, copies a tip from box, hotline, letters or
 * appraisals. The one who copied it sees it again only as a handler.
 *
 * <p>Codes besides those of {@link TipContent}: {@code tip.unknown-channel}, {@code
 * tip.day-in-future}.
 */
public final class RecordTip {

  private final TipDesk desk;
  private final TipArchive archive;
  private final WorkingDays workingDays;
  private final TipTasks tasks;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public RecordTip(
      TipDesk desk,
      TipArchive archive,
      WorkingDays workingDays,
      TipTasks tasks,
      Audit audit,
      Ids ids,
      Clock clock) {
    this.desk = desk;
    this.archive = archive;
    this.workingDays = workingDays;
    this.tasks = tasks;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What was kept.
   *
   * @param id its id
   * @param number its number
   * @param code the receipt code, to be told to the tipper once
   */
  public record Recorded(String id, String number, ReceiptCode code) {}

  /**
   * Keeps the tip.
   *
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, CONFLICT {@code secret.key-missing}
   */
  public Recorded record(String user, TipInput input) {
    // load
    Regime regime = desk.regimeFor(user, input.project());
    // check rights
    if (!desk.unitsRecorded(user, input.project()).contains(input.unit())) {
      throw Refusals.forbidden("tips");
    }
    // validate
    check(regime, input);
    // act
    LocalDate today = LocalDate.now(clock);
    TipDates dates = new TipDates(regime.routine().tips(), workingDays);
    TipArchive.Kept kept =
        archive.keep(
            TipCard.received(
                ids.next(),
                input.project(),
                input.unit(),
                input.channel(),
                input.received(),
                dates.onReceipt(input.received())),
            input.content(),
            today);
    // audit
    audit.write(user, "tip.record", kept.number(), Map.of(), Map.of("channel", input.channel()));
    tasks.follow(archive.open(kept.id()));
    return new Recorded(kept.id(), kept.number(), kept.code());
  }

  private void check(Regime regime, TipInput input) {
    Problems problems = new Problems();
    problems.addAll(input.content().problems());
    Problem.of("tip.unknown-channel", input.channel())
        .at("channel")
        .when(!regime.routine().tips().channels().has(input.channel()))
        .ifPresent(problems::add);
    Problem.of("tip.day-in-future")
        .at("received")
        .when(input.received().isAfter(LocalDate.now(clock)))
        .ifPresent(problems::add);
    problems.throwIfAny();
  }
}
