package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.bulk.BulkLine;
import org.integrityrisk.core.bulk.BulkPlan;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.text.DomainException;

/**
 * What an action would do to the chosen points.
 *
 * @param total how many points there are
 * @param refused how many of them it cannot be done to
 */
public record BulkView(int total, int refused, List<Line> lines) {

  /**
   * One of the points as it stands now; without anything but its key when there is none that the
   * caller may see.
   *
   * @param assignee who was given it to prepare
   * @param refusal why it cannot be done to the point; empty when it can
   */
  public record Line(
      String key,
      String title,
      Optional<LevelName> level,
      Optional<CodeName> department,
      Optional<CodeName> status,
      Optional<PersonName> assignee,
      String refusal) {

    private static Line of(BulkLine line, Names names) {
      Optional<RiskPoint> point = line.point();
      return new Line(
          line.key(),
          point.map(one -> one.content().title()).orElse(""),
          point.flatMap(one -> names.level(one.level())),
          point.flatMap(one -> names.department(one.content().department())),
          point.map(one -> names.state(one.state())),
          point.flatMap(one -> names.somebody(one.assignee())),
          line.refusal().map(DomainException::problem).map(names::say).orElse(""));
    }
  }

  public static BulkView of(BulkPlan plan, Names names) {
    return new BulkView(
        plan.lines().size(),
        plan.refused(),
        plan.lines().stream().map(line -> Line.of(line, names)).toList());
  }
}
