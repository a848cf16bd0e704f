package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.change.Effect;
import org.integrityrisk.core.change.PointChange;

/**
 * Which points of a plan an answer shows.
 *
 * @param only the one list that is asked for; empty for all of them
 * @param before code of a level; only points that leave it, if one is named
 * @param after code of a level; only points that come to it, if one is named
 * @param start how many points of each list are skipped
 * @param limit the most points of each list
 */
public record ChangeExcerpt(
    Optional<Effect> only, Optional<String> before, Optional<String> after, int start, int limit) {

  boolean shows(Effect effect) {
    return only.isEmpty() || only.get() == effect;
  }

  List<PointChange> of(List<PointChange> points) {
    return points.stream()
        .filter(point -> before.isEmpty() || before.get().equals(point.level().before()))
        .filter(point -> after.isEmpty() || after.get().equals(point.level().after()))
        .toList();
  }

  List<PointChange> page(List<PointChange> points) {
    return points.stream().skip(start).limit(limit).toList();
  }
}
