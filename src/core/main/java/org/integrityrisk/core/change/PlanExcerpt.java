package org.integrityrisk.core.change;

import java.util.List;
import java.util.Optional;

/**
 * Which points of a plan are shown.
 *
 * @param only the one list that is asked for; empty for all of them
 * @param before code of a level; only points that leave it, if one is named
 * @param after code of a level; only points that come to it, if one is named
 * @param start how many points of each list are skipped
 * @param limit the most points of each list
 */
public record PlanExcerpt(
    Optional<Effect> only, Optional<String> before, Optional<String> after, int start, int limit) {

  /** Whether a list is asked for. */
  public boolean shows(Effect effect) {
    return only.isEmpty() || only.get() == effect;
  }

  /** Whether points that come from the one level to the other are. */
  public boolean shows(Leveling level) {
    return shows(level.before(), level.after());
  }

  boolean shows(String from, String to) {
    return (before.isEmpty() || before.get().equals(from))
        && (after.isEmpty() || after.get().equals(to));
  }

  /** The page that is asked for. */
  public <T> List<T> page(List<T> all) {
    return all.stream().skip(start).limit(limit).toList();
  }
}
