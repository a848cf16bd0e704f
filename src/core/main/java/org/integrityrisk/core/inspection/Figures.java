package org.integrityrisk.core.inspection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the checks of a period came to in numbers, as a body reports them.
 *
 * @param checks how many checks were made
 * @param points how many results of points they gave
 * @param findings how many of these were findings
 * @param questionnairesSent how many questionnaires were sent out
 * @param questionnairesReturned how many came back
 * @param households how many households were visited, each once
 * @param mostSerious how many of the most serious points were visited, of those to be visited
 * @param suggestions how many suggestions were gathered
 * @param takenUp how many of them were taken up
 * @param filesSeen how many files were read
 * @param filesFaulty how many of them had a fault
 */
public record Figures(
    int checks,
    int points,
    int findings,
    int questionnairesSent,
    int questionnairesReturned,
    int households,
    Coverage mostSerious,
    int suggestions,
    int takenUp,
    int filesSeen,
    int filesFaulty) {

  /** The figures of these checks; those not made count for nothing. */
  public static Figures of(List<CheckRound> rounds) {
    List<RoundRecord> made = rounds.stream().flatMap(round -> round.record().stream()).toList();
    List<Tallies> tallies = made.stream().map(RoundRecord::tallies).toList();
    List<PointResult> results = made.stream().flatMap(one -> one.results().stream()).toList();
    List<Suggestion> suggestions =
        tallies.stream().flatMap(one -> one.suggestions().stream()).toList();
    return new Figures(
        made.size(),
        results.size(),
        (int) results.stream().filter(PointResult::isFinding).count(),
        tallies.stream().mapToInt(one -> one.questionnaire().sent()).sum(),
        tallies.stream().mapToInt(one -> one.questionnaire().returned()).sum(),
        households(tallies).size(),
        visited(made),
        suggestions.size(),
        (int) suggestions.stream().filter(Suggestion::takenUp).count(),
        tallies.stream().mapToInt(one -> one.files().seen()).sum(),
        tallies.stream().mapToInt(one -> one.files().faulty()).sum());
  }

  private static Set<String> households(List<Tallies> tallies) {
    return tallies.stream()
        .flatMap(one -> one.visits().stream())
        .map(visit -> visit.household().strip())
        .collect(Collectors.toSet());
  }

  private static Coverage visited(List<RoundRecord> made) {
    return made.stream()
        .filter(one -> !one.tallies().visits().isEmpty())
        .map(RoundRecord::mostSerious)
        .reduce(new Coverage(0, 0), Coverage::and);
  }
}
