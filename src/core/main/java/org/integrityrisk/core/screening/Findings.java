package org.integrityrisk.core.screening;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.regime.ScreeningRule;

/** What rules have found, kept row by row. No answer loads an issue. */
public interface Findings {

  Optional<Finding> find(long id);

  /** How many findings of a screening there are. */
  long count(String screening, FindingFilter filter);

  /** A part of the findings of a screening: the gravest level first, then in the order of rules. */
  List<Finding> list(String screening, FindingFilter filter, int start, int limit);

  /** Findings of a screening, counted. */
  List<Tally> tally(String screening, TallyBy by);

  /**
   * Keeps a changed finding.
   *
   * @return false when somebody else was faster; nothing is kept then
   */
  boolean save(Finding after);

  /**
   * Decides every finding of a rule that nobody has decided yet, in one go.
   *
   * @return how many there were
   */
  int decideAll(String screening, String rule, FindingState decision, Ruling by);

  /** How many proposals there have been in a project. */
  long countProposals(String project);

  /** A part of them: those that await their office first, the latest first. */
  List<Finding> proposals(String project, int start, int limit);

  /** How many proposals of a screening await their office; of rules when the id is empty. */
  long awaiting(String project, String screening);

  /**
   * Keeps what a rule finds that it did not find before, each as proposed or due, at most so many.
   *
   * @return how many there are
   */
  int begin(RuleQuestion question, FindingState state, Ruling by, int atMost);

  /** Ends what a rule does not find any more, so that it may begin again. */
  void end(RuleQuestion question);

  /** Ends everything that rules found which the regime has no more. */
  void endAllBut(String project, List<ScreeningRule> rules);

  /** What a rule of the project has found by itself and is in that state, the oldest first. */
  List<Finding> byRule(String project, FindingState state, int atMost);
}
