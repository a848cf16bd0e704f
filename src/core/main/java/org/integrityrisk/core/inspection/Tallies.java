package org.integrityrisk.core.inspection;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a check counted and gathered besides its findings; each part may be empty.
 *
 * @param evidence names of papers, pictures or records on file that show what was found
 */
public record Tallies(
    Questionnaire questionnaire,
    List<Visit> visits,
    FileReview files,
    List<Suggestion> suggestions,
    List<String> evidence) {

  /** Nothing counted. */
  public static final Tallies NONE =
      new Tallies(Questionnaire.NONE, List.of(), FileReview.NONE, List.of(), List.of());

  public Tallies {
    visits = List.copyOf(visits);
    suggestions = List.copyOf(suggestions);
    evidence = List.copyOf(evidence);
  }

  /** Keys of the points that visits were about. */
  List<String> pointsVisited() {
    return visits.stream().flatMap(visit -> visit.points().stream()).distinct().toList();
  }

  /** With a suggestion changed; the first one has number 1. */
  Tallies with(int number, Suggestion changed) {
    List<Suggestion> all =
        Stream.concat(
                suggestions.stream().limit(number - 1L),
                Stream.concat(Stream.of(changed), suggestions.stream().skip(number)))
            .collect(Collectors.toList());
    return new Tallies(questionnaire, visits, files, all, evidence);
  }
}
