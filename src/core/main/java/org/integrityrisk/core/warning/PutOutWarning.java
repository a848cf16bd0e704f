package org.integrityrisk.core.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.numbering.DocumentNumbers;
import org.integrityrisk.core.regime.NumberSeries;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.LoadedPoint;

/**
 * Issues a warning that was decided: with a number, as an issue, told to everybody. Whoever must
 * not issue it twice keeps the number first, and asks for the warning of that number after a crash.
 */
public final class PutOutWarning {

  private final Warnings warnings;
  private final DocumentNumbers numbers;
  private final PublishWarning publication;
  private final Audit audit;
  private final Clock clock;

  public PutOutWarning(
      Warnings warnings,
      DocumentNumbers numbers,
      PublishWarning publication,
      Audit audit,
      Clock clock) {
    this.warnings = warnings;
    this.numbers = numbers;
    this.publication = publication;
    this.audit = audit;
    this.clock = clock;
  }

  /** The number of the next notice. */
  public String number(Regime regime, String project) {
    int year = LocalDate.now(clock).getYear();
    return numbers.next(regime.numbers(), project, NumberSeries.WARNING_NOTICE, year);
  }

  /** The warning on the point whose notice has that number, if it is out already. */
  public Optional<Warning> out(LoadedPoint point, String number) {
    return warnings.ofPoint(point.point().key()).stream()
        .filter(warning -> warning.standing().number().equals(number))
        .findFirst();
  }

  /** Issues it; nobody is told yet. */
  public Warning put(
      LoadedPoint point, PrepareWarning.Prepared prepared, String number, String issuer) {
    return put(point, new DecidedWarning(point.point().key(), prepared, number, Set.of()), issuer);
  }

  /** Issues it, whoever stays away; nobody is told yet. */
  Warning put(LoadedPoint point, DecidedWarning decided, String issuer) {
    PrepareWarning.Prepared prepared = decided.prepared();
    WarnedPerson person =
        new WarnedPerson(
            prepared.content().responsible(),
            point.point().content().department(),
            point.register());
    Standing standing =
        new Standing(
            decided.number(),
            LocalDate.now(clock),
            0,
            0,
            false,
            Standing.Receipt.awaited(person.superior()),
            person.held(),
            decided.recused(),
            prepared.reason(),
            Standing.Turn.from(LocalDate.now(clock)));
    return warnings.create(
        point.point().project(), point.point().key(), prepared.content(), standing, issuer);
  }

  /**
   * Writes it down and tells everybody.
   *
   * @param by user key of the one who issued it, or {@link WarningActions#BY_RULE}
   */
  public void tell(Warning warning, LoadedPoint point, String by) {
    audit.write(by, "warning.issue", warning.key(), Map.of(), described(warning));
    publication.publish(warning, point);
  }

  /**
   * Writes down that a number was drawn and no notice has it, so that whoever finds it missing
   * among the notices finds why.
   *
   * @param why code of what stood against it
   */
  void leaveOut(String number, String point, String by, String why) {
    audit.write(
        by, "warning.number-left-out", number, Map.of(), Map.of("point", point, "reason", why));
  }

  private static Map<String, String> described(Warning warning) {
    WarningContent content = warning.content();
    Map<String, String> values = new HashMap<>(warning.standing().reason().asValues());
    values.put("point", warning.point());
    values.put("number", warning.standing().number());
    values.put("colour", content.colour());
    values.put("reason", content.reason());
    values.put("responsible", content.responsible());
    values.put("deadline", content.deadline().toString());
    values.put("source", content.source());
    return values;
  }
}
