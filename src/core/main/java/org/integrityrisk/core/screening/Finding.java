package org.integrityrisk.core.screening;

import java.util.Optional;

/**
 * Something that a rule found, and what became of it.
 *
 * @param id lasting number
 * @param project key of the project
 * @param screening id of the screening; empty when the rule acts by itself
 * @param rule code of the rule
 * @param found what it found
 * @param state what became of it
 * @param proposal the warning that is, or was, proposed
 * @param decision what the officer, or the rule, said; empty as long as nobody did
 * @param review what the office said; empty as long as it did not
 * @param issue the warning that came of it
 * @param version grows by one with each change
 */
public record Finding(
    long id,
    String project,
    String screening,
    String rule,
    Found found,
    FindingState state,
    Proposal proposal,
    Optional<Ruling> decision,
    Optional<Ruling> review,
    Issue issue,
    int version) {

  /**
   * A warning that is being issued, or was.
   *
   * @param intent id of the action that issues it; empty as long as none does
   * @param number official number of its notice
   * @param warning its key; empty until it is there
   */
  public record Issue(String intent, String number, String warning) {

    /** Not yet. */
    public static final Issue NONE = new Issue("", "", "");
  }

  /** Whether a rule found it by itself, outside any screening. */
  public boolean isByRule() {
    return screening.isEmpty();
  }

  Finding decided(FindingState next, Proposal proposed, Ruling by) {
    return new Finding(
        id,
        project,
        screening,
        rule,
        found,
        next,
        proposed,
        Optional.of(by),
        Optional.empty(),
        issue,
        version + 1);
  }

  Finding reviewed(FindingState next, Proposal reviewed, Ruling by, Issue issued) {
    return new Finding(
        id,
        project,
        screening,
        rule,
        found,
        next,
        reviewed,
        decision,
        Optional.of(by),
        issued,
        version + 1);
  }

  Finding issuedAs(Issue issued) {
    return new Finding(
        id,
        project,
        screening,
        rule,
        found,
        state,
        proposal,
        decision,
        review,
        issued,
        version + 1);
  }
}
