package org.integrityrisk.core.warning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.numbering.DocumentNumbers;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.regime.NumberSeries;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problems;

/**
 * Warns the one who is responsible for a risk point, with a numbered notice that goes to that
 * person and to the superior. Where the issuer names no deadline, the regime's number of working
 * days for the colour counts from today; where the issuer names no colour, the regime's for the
 * source.
 */
public final class IssueWarning {

  private final LoadPoint points;
  private final Warnings warnings;
  private final ProposeWarning proposals;
  private final DocumentNumbers numbers;
  private final People people;
  private final Audit audit;
  private final PublishWarning publication;
  private final Clock clock;

  public IssueWarning(
      LoadPoint points,
      Warnings warnings,
      ProposeWarning proposals,
      DocumentNumbers numbers,
      People people,
      Audit audit,
      PublishWarning publication,
      Clock clock) {
    this.points = points;
    this.warnings = warnings;
    this.proposals = proposals;
    this.numbers = numbers;
    this.people = people;
    this.audit = audit;
    this.publication = publication;
    this.clock = clock;
  }

  /**
   * Issues a warning.
   *
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when the point is neither in
   *     force nor re-examined
   */
  public Warning issue(String user, String pointKey, WarningInput input) {
    // load
    LoadedPoint loaded = points.forUser(user, pointKey);
    String responsible = people.keyOf(input.responsible()).orElse("");
    WarningProposal proposal =
        proposals.of(loaded, input.source(), input.colour().strip(), responsible);
    // validate
    Problems problems = new Problems();
    LocalDate today = LocalDate.now(clock);
    problems.addAll(
        new WarningRules(loaded.regime(), people, today).check(input, proposal.colour()));
    problems.throwIfAny();
    // check rights
    checkRight(loaded);
    // act
    WarningContent content =
        new WarningContent(
            proposal.colour(),
            input.reason().strip(),
            responsible,
            input.deadline().orElse(proposal.deadline()),
            input.source());
    Standing standing = standing(loaded, responsible, proposal.reason(), today);
    String project = loaded.point().project();
    Warning warning = warnings.create(project, pointKey, content, standing, user);
    // audit
    audit.write(user, "warning.issue", warning.key(), Map.of(), described(warning));
    // publish
    publication.publish(warning, loaded);
    return warning;
  }

  /** Whether the actor may issue warnings on the point now. */
  public static boolean mayIssue(LoadedPoint loaded) {
    return canBeWarnedOf(loaded) && new WarningOffices(loaded).mayIssue();
  }

  private static void checkRight(LoadedPoint loaded) {
    if (!new WarningOffices(loaded).mayIssue()) {
      throw Refusals.forbidden(loaded.point().key());
    }
    if (!canBeWarnedOf(loaded)) {
      throw Refusals.outOfTurn(loaded.point().key(), loaded.point().state());
    }
  }

  private static boolean canBeWarnedOf(LoadedPoint loaded) {
    String state = loaded.point().state();
    return state.equals(RiskState.IN_FORCE) || state.equals(RiskState.RE_EXAMINATION);
  }

  private Standing standing(
      LoadedPoint loaded, String responsible, WarningReason reason, LocalDate today) {
    WarnedPerson person =
        new WarnedPerson(responsible, loaded.point().content().department(), loaded.register());
    return new Standing(
        numbers.next(
            loaded.regime().numbers(),
            loaded.point().project(),
            NumberSeries.WARNING_NOTICE,
            today.getYear()),
        today,
        0,
        0,
        false,
        Standing.Receipt.awaited(person.superior()),
        person.held(),
        reason);
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
