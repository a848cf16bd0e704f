package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.integrityrisk.core.grading.Grading;
import org.integrityrisk.core.grading.GradingScheme;
import org.integrityrisk.core.grading.Rule;
import org.integrityrisk.core.grading.Verdict;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.text.LocalizedText;

/**
 * How one body runs prevention and control of integrity risks.
 *
 * <p>Immutable and whole: whatever {@link RegimeFile} returns has passed every check, so that every
 * code named inside is defined inside, every combination of answers has a level and every chain has
 * steps.
 *
 * @param key stable key, the name of its file
 * @param version version of the rules; stored with each grading
 * @param source where the rules come from
 * @param levels most serious first
 * @param channels where points come to light besides: complaints, audits ...; may be empty
 * @param grading decision tables whose inputs are factors or fields of a point
 * @param postGrades how posts are graded from their points; empty when the regime grades none
 * @param quality which quality checks are made
 * @param rectification how findings of checks are put right; empty when the regime says nothing
 * @param reviewDays working days to act at a step that names none, 1 to 366; empty for no deadline
 * @param publicity how points are shown for comments; empty when no chain shows any
 * @param numbers how the numbers of papers are written
 * @param reminders when people are reminded of what awaits them
 */
public record Regime(
    String key,
    String version,
    LocalizedText name,
    LocalizedText source,
    Vocabulary<Term> scopes,
    Vocabulary<RiskKind> kinds,
    Vocabulary<Term> types,
    Vocabulary<Category> categories,
    Vocabulary<Term> ranks,
    Vocabulary<Term> findingMethods,
    Vocabulary<Term> channels,
    Vocabulary<Level> levels,
    Vocabulary<Factor> factors,
    GradingScheme grading,
    Optional<PostGrades> postGrades,
    List<Chain> chains,
    OptionalInt reviewDays,
    Optional<PublicityRules> publicity,
    Supervision supervision,
    Optional<RectificationRules> rectification,
    Vocabulary<Term> stages,
    WarningRules warnings,
    PaperNumbers numbers,
    Reminders reminders,
    QualityRules quality,
    Routine routine) {

  public Regime {
    chains = List.copyOf(chains);
  }

  /**
   * Proposes a level.
   *
   * @param answers what is known of the point, by input name
   */
  public Grading grade(Map<String, String> answers) {
    return evaluate(grading, answers);
  }

  /**
   * Proposes the grade of a post; empty when the regime grades none.
   *
   * @param points what is known of each of its points, by input name, with the level
   */
  public Optional<Grading> gradePost(List<Map<String, String>> points) {
    return postGrades.map(grades -> evaluate(grades.scheme(), grades.answersOf(points, this)));
  }

  private Grading evaluate(GradingScheme scheme, Map<String, String> answers) {
    Verdict verdict = scheme.decide(answers);
    Optional<Rule> decisive = verdict.decisive();
    return new Grading(
        decisive.map(Rule::level),
        decisive.map(Rule::id).orElse(""),
        scheme.matching(answers),
        scheme.known(answers),
        verdict.missing(),
        key,
        version,
        decisive.map(Rule::reason).orElse(LocalizedText.EMPTY));
  }

  /** The most serious level; its points in force must have a measure in force. */
  public Level gravestLevel() {
    return levels.list().get(0);
  }

  /** The chain that reviews a point; empty when the regime knows none for its scope and rank. */
  public Optional<Chain> chainFor(String scope, Optional<Rank> rank) {
    return chains.stream().filter(chain -> chain.isFor(scope, rank)).findFirst();
  }

  /** Every step of every chain, each id once, in the order of their first appearance. */
  public List<ReviewStep> steps() {
    return chains.stream().flatMap(chain -> chain.steps().stream()).distinct().toList();
  }

  /** The step of that id, as the first chain that has it says it. */
  public Optional<ReviewStep> step(String id) {
    return chains.stream().flatMap(chain -> chain.step(id).stream()).findFirst();
  }

  /**
   * Working days to act at a step. What is shown for comments has its own days, so that the
   * regime's do not count there.
   */
  public OptionalInt daysToAct(ReviewStep step) {
    boolean ownOnly = step.deadlineDays().isPresent() || step.kind() == StepKind.PUBLICITY;
    return ownOnly ? step.deadlineDays() : reviewDays;
  }

  /** The kinds of point that a department of this kind must look for. */
  public List<RiskKind> kindsSoughtBy(DepartmentKind department) {
    return kinds.stream().filter(kind -> kind.soughtBy().contains(department)).toList();
  }
}
