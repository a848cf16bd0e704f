package org.integrityrisk.app.store.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.store.register.RegisterSummary.Tally;
import org.integrityrisk.core.postgrade.AnsweredPoints;
import org.integrityrisk.core.postgrade.PointsOfPosts;
import org.springframework.stereotype.Component;

/** What the points of posts say, from the register; every question is one statement. */
@Component
public class PostPoints implements PointsOfPosts {

  private static final Set<RegisterColumn> ASKED =
      Set.of(
          RegisterColumn.POST,
          RegisterColumn.LEVEL,
          RegisterColumn.CONSEQUENCE,
          RegisterColumn.PROBABILITY,
          RegisterColumn.HARM,
          RegisterColumn.POWER_HELD,
          RegisterColumn.POST_CATEGORY,
          RegisterColumn.CAUSE_KIND);

  private final RegisterSummary summary;

  public PostPoints(RegisterSummary summary) {
    this.summary = summary;
  }

  @Override
  public List<AnsweredPoints> inForce(String project) {
    return answered(project, Map.of());
  }

  @Override
  public List<AnsweredPoints> inForce(String project, String post) {
    return answered(project, Map.of(RegisterColumn.POST, post));
  }

  private List<AnsweredPoints> answered(String project, Map<RegisterColumn, String> codes) {
    RegisterFilter inForce =
        new RegisterFilter(
            project,
            "",
            codes,
            Optional.of(ReviewPhase.IN_FORCE),
            Set.of(),
            "",
            Set.of(),
            Optional.empty());
    return summary.tallies(inForce, ASKED).stream()
        .filter(tally -> !tally.code(RegisterColumn.POST).isEmpty())
        .map(PostPoints::points)
        .toList();
  }

  private static AnsweredPoints points(Tally tally) {
    Map<String, String> answers = new HashMap<>();
    tally.codes().forEach((column, code) -> answers.put(column.code(), code));
    answers.remove(RegisterColumn.POST.code());
    answers.values().removeIf(String::isEmpty);
    return new AnsweredPoints(tally.code(RegisterColumn.POST), answers, tally.count());
  }
}
