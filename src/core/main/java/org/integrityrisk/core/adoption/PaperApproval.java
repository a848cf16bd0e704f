package org.integrityrisk.core.adoption;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * That a risk point was approved on paper.
 *
 * @param approved the day from which it has been in force
 * @param paper number or name of the paper that says so, by which it is found in the body's files
 * @param level code of the level approved; where the rule proposes another, this one counts
 * @param opinions the opinions on the form, in the order in which they were given; may be empty
 */
public record PaperApproval(
    LocalDate approved, String paper, String level, List<PaperOpinion> opinions) {

  private static final String APPROVED = "paper-approved";
  private static final String PAPER = "paper";
  private static final String LEVEL = "paper-level";
  private static final String OPINION = "paper-opinion-";

  public PaperApproval {
    opinions = List.copyOf(opinions);
  }

  /** In which round of the chain the point is: a return on paper has started the next. */
  int round() {
    return opinions.isEmpty() ? 1 : opinions.get(opinions.size() - 1).round();
  }

  /** As a step of the journal keeps it, beside what else is in the step. */
  public Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(APPROVED, approved.toString());
    texts.put(PAPER, paper);
    texts.put(LEVEL, level);
    IntStream.range(0, opinions.size())
        .forEach(number -> texts.put(OPINION + number, opinions.get(number).line()));
    return texts;
  }

  /** The approval in a step of the journal, if there is one. */
  public static Optional<PaperApproval> in(Map<String, String> texts) {
    return Optional.ofNullable(texts.get(APPROVED))
        .map(
            day ->
                new PaperApproval(
                    LocalDate.parse(day), texts.get(PAPER), texts.get(LEVEL), opinions(texts)));
  }

  private static List<PaperOpinion> opinions(Map<String, String> texts) {
    return IntStream.iterate(0, number -> texts.containsKey(OPINION + number), number -> number + 1)
        .mapToObj(number -> PaperOpinion.of(texts.get(OPINION + number)))
        .toList();
  }
}
