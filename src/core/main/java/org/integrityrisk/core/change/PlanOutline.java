package org.integrityrisk.core.change;

import java.util.List;

/**
 * What a plan says of each point, in short: enough to know which points stand on a page of its
 * lists, so that nothing has to be worked out for the others.
 *
 * @param request what was asked for
 * @param fingerprint of the plan
 * @param lines one for each point, in the order of the plan
 */
record PlanOutline(ChangeRequest request, String fingerprint, List<Line> lines) {

  /**
   * A point in short.
   *
   * @param id the host's id of the point
   * @param effects one bit for each effect that the change has on it
   * @param before code of its level now
   * @param after code of its level then
   */
  record Line(String id, int effects, String before, String after) {

    static Line of(PointChange point) {
      int effects = 0;
      for (Effect effect : Effect.values()) {
        effects |= effect.isOn(point) ? bit(effect) : 0;
      }
      return new Line(point.id(), effects, point.level().before(), point.level().after());
    }

    private boolean has(Effect effect) {
      return (effects & bit(effect)) != 0;
    }

    private static int bit(Effect effect) {
      return 1 << effect.ordinal();
    }
  }

  PlanOutline {
    lines = List.copyOf(lines);
  }

  static PlanOutline of(ChangeRequest request, RegimeChangePlan plan) {
    return new PlanOutline(
        request, plan.fingerprint(), plan.points().stream().map(Line::of).toList());
  }

  /** The points of a list, as far as an excerpt shows them. */
  List<Line> in(Effect list, PlanExcerpt excerpt) {
    return lines.stream()
        .filter(line -> line.has(list) && excerpt.shows(line.before(), line.after()))
        .toList();
  }
}
