package org.integrityrisk.core.warning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.WarningTrigger;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.DomainException;

/**
 * Proposes the colour of a warning: the one that was chosen, or the one that the regime has for the
 * source; one rung higher where the same person or point was warned not long ago.
 */
public final class ProposeWarning {

  private final LoadPoint points;
  private final EarlierWarnings earlier;
  private final People people;
  private final WorkingDays workingDays;
  private final Clock clock;

  public ProposeWarning(
      LoadPoint points,
      EarlierWarnings earlier,
      People people,
      WorkingDays workingDays,
      Clock clock) {
    this.points = points;
    this.earlier = earlier;
    this.people = people;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * What a warning on a point would be.
   *
   * @param colour code of the colour; empty for what the regime proposes
   * @param responsible user key or name; may be unknown yet
   * @throws DomainException NOT_FOUND, or FORBIDDEN to whom may not issue warnings there
   */
  public WarningProposal propose(
      String user, String pointKey, String source, String colour, String responsible) {
    LoadedPoint loaded = points.forUser(user, pointKey);
    if (!new WarningOffices(loaded).mayIssue()) {
      throw Refusals.forbidden(pointKey);
    }
    return of(loaded, source, colour, people.keyOf(responsible).orElse(""));
  }

  WarningProposal of(LoadedPoint loaded, String source, String colour, String responsible) {
    Regime regime = loaded.regime();
    WarningReason first = first(regime, source, colour);
    WarningReason reason = repeated(loaded, responsible, first).orElse(first);
    String proposed = reason.inputs().getOrDefault("to", "");
    int days = regime.warnings().deadlineDays(proposed);
    return new WarningProposal(proposed, workingDays.after(LocalDate.now(clock), days), reason);
  }

  private static WarningReason first(Regime regime, String source, String colour) {
    Optional<WarningTrigger> trigger =
        regime.warnings().ladder().triggerOf(source).filter(any -> colour.isEmpty());
    Map<String, String> inputs = new LinkedHashMap<>();
    trigger.ifPresent(found -> inputs.put("source", found.source()));
    inputs.put("to", trigger.map(WarningTrigger::colour).orElse(colour));
    WarningRule rule = trigger.isPresent() ? WarningRule.TRIGGER : WarningRule.CHOSEN;
    return new WarningReason(rule, regime.key(), regime.version(), inputs);
  }

  private Optional<WarningReason> repeated(
      LoadedPoint loaded, String responsible, WarningReason first) {
    Regime regime = loaded.regime();
    String from = first.inputs().getOrDefault("to", "");
    Optional<String> next = regime.warnings().next(from);
    int months = regime.warnings().ladder().repeatMonths();
    if (next.isEmpty() || months == 0) {
      return Optional.empty();
    }
    Instant after = ZonedDateTime.now(clock).minusMonths(months).toInstant();
    return earlier
        .latest(loaded.point().project(), responsible, loaded.point().key(), after)
        .map(
            found ->
                new WarningReason(
                    WarningRule.REPEAT,
                    regime.key(),
                    regime.version(),
                    Map.of(
                        "from", from,
                        "to", next.get(),
                        "earlier", found.number(),
                        "day", found.day().toString(),
                        "months", Integer.toString(months))));
  }
}
