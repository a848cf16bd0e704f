package org.integrityrisk.core.tip;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.JournalRunner;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.warning.IssueWarning;
import org.integrityrisk.core.warning.StayingAway;
import org.integrityrisk.core.warning.WarningInput;

/**
 * A handler turns a tip into an early warning on a risk point. Who told stays protected: what the
 * warning says may carry neither the name nor the contact of the tipper, nor whole sentences of the
 * tip, by whose wording a tipper can be recognised. Nobody with an interest in the tip examines the
 * warning: whoever would and does is kept with it, without a reason and in no sealed form, since
 * the warning is handled by people who cannot open the tip.
 */
public final class WarnOnTip {

  /** As many characters in a row are no coincidence. */
  static final int QUOTE = 20;

  private static final int SHORTEST_NAME = 2;

  private final LoadTip load;
  private final TipDesk desk;
  private final IssueWarning warnings;
  private final JournalRunner runner;
  private final Ids ids;
  private final Clock clock;

  public WarnOnTip(
      LoadTip load,
      TipDesk desk,
      IssueWarning warnings,
      JournalRunner runner,
      Ids ids,
      Clock clock) {
    this.load = load;
    this.desk = desk;
    this.warnings = warnings;
    this.runner = runner;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What a handler says of the warning.
   *
   * @param point key of the risk point
   * @param deadline the regime's own when empty
   */
  public record Input(
      String point,
      String colour,
      String reason,
      String responsible,
      Optional<LocalDate> deadline) {}

  /**
   * Issues the warning and keeps its key with the tip.
   *
   * @throws DomainException as {@link IssueWarning#issue}; INVALID {@code tip.names-the-tipper} or
   *     {@code tip.quotes-the-tip}; CONFLICT {@code tip.no-warning-source}
   */
  public Tip warn(String user, String id, Input input) {
    // load
    Tip tip = load.forStep(user, id, TipStep.WARN);
    Regime regime = desk.regime(tip.card().project());
    // validate
    check(tip, input.reason());
    String source =
        regime
            .routine()
            .tips()
            .sourceOf(tip.card().channel(), regime.warnings())
            .orElseThrow(() -> DomainException.conflict(Problem.of("tip.no-warning-source")));
    // act: the use case checks the rights on the point
    Intent intent = intent(user, id, input);
    runner.begin(intent);
    issue(user, tip, input, source, intent);
    runner.finish(intent);
    return load.forHandler(user, id);
  }

  private Intent intent(String user, String id, Input input) {
    String reason = TipWarningIntent.fingerprint(input.reason());
    return new TipWarningIntent(id, user, input.point(), reason, clock.instant())
        .asIntent(ids.next());
  }

  /** Where all who issue warnings have an interest, the handler does it in their place. */
  private void issue(String user, Tip tip, Input input, String source, Intent intent) {
    String unit = desk.issuersOf(tip).isEmpty() ? tip.card().unit() : "";
    WarningInput warning =
        new WarningInput(
            input.colour(), input.reason(), input.responsible(), input.deadline(), source);
    try {
      StayingAway away = new StayingAway(unit, person -> desk.hasInterest(person, tip));
      warnings.issue(user, input.point(), warning, away);
    } catch (DomainException refused) {
      runner.dismiss(intent);
      throw refused;
    }
  }

  private static void check(Tip tip, String reason) {
    boolean named =
        Stream.of(tip.content().name(), tip.content().contact())
            .anyMatch(word -> word.length() >= SHORTEST_NAME && reason.contains(word));
    if (named) {
      throw DomainException.invalid(Problem.of("tip.names-the-tipper").at("reason"));
    }
    if (tip.wordsOfTheTipper().anyMatch(words -> quotes(words, reason))) {
      throw DomainException.invalid(Problem.of("tip.quotes-the-tip").at("reason"));
    }
  }

  private static boolean quotes(String words, String reason) {
    String plain = reason.replaceAll("\\s", "");
    String told = words.replaceAll("\\s", "");
    return Stream.iterate(0, at -> at + 1)
        .limit(Math.max(0, plain.length() - QUOTE + 1))
        .anyMatch(at -> told.contains(plain.substring(at, at + QUOTE)));
  }
}
