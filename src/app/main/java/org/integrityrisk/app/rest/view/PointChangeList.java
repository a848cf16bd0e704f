package org.integrityrisk.app.rest.view;

import java.util.List;
import org.integrityrisk.core.change.Effect;
import org.integrityrisk.core.change.PlanExcerpt;
import org.integrityrisk.core.change.PlanPage;
import org.integrityrisk.core.change.PointChange;
import org.integrityrisk.core.change.RegimeChangePlan;

/**
 * The points of a plan for which a change of the regime means the same.
 *
 * @param list code of what it means
 * @param total how many there are
 * @param start how many are skipped
 * @param points those of this page
 */
public record PointChangeList(String list, int total, int start, List<PointChangeView> points) {

  static PointChangeList of(
      Effect effect, RegimeChangePlan plan, ChangeNames names, PlanExcerpt excerpt) {
    List<PointChange> all =
        plan.points().stream()
            .filter(point -> effect.isOn(point) && excerpt.shows(point.level()))
            .toList();
    return of(
        new PlanPage(plan.change(), effect, all.size(), excerpt.start(), excerpt.page(all)), names);
  }

  /** A page for a caller. */
  public static PointChangeList of(PlanPage page, Names from, Names to) {
    return of(page, new ChangeNames(from, to));
  }

  private static PointChangeList of(PlanPage page, ChangeNames names) {
    return new PointChangeList(
        page.list().code(),
        page.total(),
        page.start(),
        page.points().stream().map(point -> PointChangeView.of(point, names)).toList());
  }
}
