package org.integrityrisk.core.warning;

import java.util.List;
import java.util.Map;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/** The offices hold the warned one to account, besides what the end of the ladder leads to. */
public final class RecordAccountability {

  private final LoadPoint points;
  private final Warnings warnings;
  private final HoldToAccount accountability;
  private final Accountabilities entries;
  private final Audit audit;

  public RecordAccountability(
      LoadPoint points,
      Warnings warnings,
      HoldToAccount accountability,
      Accountabilities entries,
      Audit audit) {
    this.points = points;
    this.warnings = warnings;
    this.accountability = accountability;
    this.entries = entries;
    this.audit = audit;
  }

  /**
   * Records an entry for the warned one, and one for the superior where the regime says so.
   *
   * @param kind code of the regime's kind
   * @return all entries that the warning has led to, oldest first
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT {@code
   *     warning.held-to-account-already} when they are held to account in that way
   */
  public List<AccountabilityEntry> record(String user, String key, String kind, String note) {
    // load
    Warning warning = warnings.find(key).orElseThrow(() -> Refusals.notFound(key));
    LoadedPoint point = points.forUser(user, warning.point());
    // validate
    check(point.regime(), kind, note);
    // check rights
    if (!mayRecord(warning, point)) {
      throw Refusals.forbidden(key);
    }
    // act
    Regime regime = point.regime();
    Map<String, String> inputs = Map.of("from", warning.content().colour());
    WarningReason reason =
        new WarningReason(WarningRule.DECIDED, regime.key(), regime.version(), inputs);
    if (!accountability.enter(warning, point, kind, note.strip(), reason, user)) {
      throw DomainException.conflict(Problem.of("warning.held-to-account-already"));
    }
    // audit
    audit.write(
        user,
        "warning.account",
        key,
        Map.of(),
        Map.of(
            "kind", kind,
            "responsible", warning.content().responsible(),
            "opinion", note.strip()));
    return entries.ofWarning(key);
  }

  /** Whether the actor may hold the warned one to account. */
  public static boolean mayRecord(Warning warning, LoadedPoint point) {
    return !point.actor().is(warning.content().responsible())
        && new WarningOffices(point).watches();
  }

  private static void check(Regime regime, String kind, String note) {
    Problems problems = new Problems();
    Problem.of("warning.unknown-accountability", kind)
        .at("kind")
        .when(!regime.warnings().ladder().accountability().has(kind))
        .ifPresent(problems::add);
    WarningRules.text(note, "note", "warning.opinion-required").ifPresent(problems::add);
    problems.throwIfAny();
  }
}
