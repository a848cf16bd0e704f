package org.integrityrisk.core.bulk;

import java.util.List;
import java.util.stream.IntStream;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * What an action would do to the chosen points.
 *
 * @param lines one for each point, in the order in which they were chosen
 */
public record BulkPlan(List<BulkLine> lines) {

  public BulkPlan {
    lines = List.copyOf(lines);
  }

  /** How many of the points it cannot be done to. */
  public int refused() {
    return (int) lines.stream().filter(line -> line.refusal().isPresent()).count();
  }

  /**
   * Ends quietly when it can be done to every point.
   *
   * @throws DomainException of the kind of the first refusal, with a problem for each point that is
   *     refused, which names the place of the point among those chosen
   */
  void requireAll() {
    lines.stream()
        .flatMap(line -> line.refusal().stream())
        .findFirst()
        .ifPresent(
            first -> {
              throw new DomainException(first.kind(), problems());
            });
  }

  private List<Problem> problems() {
    return IntStream.range(0, lines.size())
        .boxed()
        .flatMap(
            at -> lines.get(at).refusal().stream().map(refusal -> refusal.problem().inRow(at + 1)))
        .toList();
  }
}
