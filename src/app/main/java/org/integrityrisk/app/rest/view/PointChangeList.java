package org.integrityrisk.app.rest.view;

import java.util.List;
import org.integrityrisk.core.change.Effect;
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
      Effect effect, RegimeChangePlan plan, ChangeNames names, ChangeExcerpt excerpt) {
    List<PointChange> all = excerpt.of(plan.points().stream().filter(effect::isOn).toList());
    return new PointChangeList(
        effect.code(),
        all.size(),
        excerpt.start(),
        excerpt.page(all).stream().map(point -> PointChangeView.of(point, names)).toList());
  }
}
