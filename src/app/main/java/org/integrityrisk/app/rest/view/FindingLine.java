package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.util.Optional;
import org.integrityrisk.core.screening.Finding;
import org.integrityrisk.core.screening.Found;
import org.integrityrisk.core.screening.Proposal;
import org.integrityrisk.core.screening.Ruling;

/**
 * Something that a rule found.
 *
 * @param point key of the point that a warning would be, or is, on; empty where none suggests
 *     itself
 * @param amount how often, where the rule counts; else 0
 * @param day since when, where the rule looks at a day; else empty
 * @param colour what is proposed, if anything is
 * @param number number of the notice; empty as long as there is none
 * @param version to send back with a change
 */
public record FindingLine(
    long id,
    CodeName rule,
    String item,
    String title,
    Optional<CodeName> unit,
    Optional<CodeName> department,
    Optional<CodeName> post,
    Optional<LevelName> level,
    String point,
    int amount,
    String day,
    CodeName state,
    Optional<ColourName> colour,
    Optional<PersonName> responsible,
    Optional<RulingLine> decision,
    Optional<RulingLine> review,
    String number,
    String warning,
    int version) {

  /** Who said what; no name where a rule did. */
  public record RulingLine(String name, Instant time, String reason) {}

  /** The line in the language of the names. */
  public static FindingLine of(Finding finding, CodeName rule, Names names) {
    Found found = finding.found();
    Proposal proposal = finding.proposal();
    return new FindingLine(
        finding.id(),
        rule,
        found.item(),
        found.title(),
        names.unit(found.unit()),
        names.department(found.department()),
        names.post(found.post()),
        names.level(found.level()),
        proposal.point().isEmpty() ? found.point() : proposal.point(),
        found.amount(),
        found.day(),
        names.own("finding", finding.state().code()),
        Optional.of(proposal.colour()).filter(code -> !code.isEmpty()).map(names::colour),
        names.somebody(proposal.responsible()),
        finding.decision().map(FindingLine::ruling),
        finding.review().map(FindingLine::ruling),
        finding.issue().number(),
        finding.issue().warning(),
        finding.version());
  }

  private static RulingLine ruling(Ruling ruling) {
    return new RulingLine(ruling.name(), ruling.time(), ruling.reason());
  }
}
