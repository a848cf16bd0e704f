package org.integrityrisk.core.inspection;

import java.util.Optional;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.regime.CheckRule;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.supervision.SupervisionPlan;

/**
 * What a check must know of a risk point in force, by codes; the post may be empty.
 *
 * @param id the host's id of the issue
 * @param key issue key
 * @param measured whether a measure of it is in force
 */
public record CheckedPoint(
    String id,
    String key,
    String title,
    String unit,
    String department,
    String post,
    String level,
    String category,
    String kind,
    boolean measured) {

  boolean isFor(CheckRule rule) {
    return rule.isFor(level, category, kind);
  }

  boolean isMostSerious(Regime regime) {
    return regime.levels().stream().findFirst().filter(one -> one.code().equals(level)).isPresent();
  }

  /** Whether it is at the most serious level without a measure in force. */
  public boolean isGap(Regime regime) {
    return !measured && isMostSerious(regime);
  }

  /** Who supervises it. */
  public Optional<SupervisionPlan> plan(Regime regime, OrganisationRegister register) {
    Optional<Rank> rank = register.post(post).map(Post::rank);
    return SupervisionPlan.of(regime, register, level, rank, department);
  }
}
