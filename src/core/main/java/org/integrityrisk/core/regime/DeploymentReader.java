package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.core.organisation.HolderRole;

/**
 * Reads what a regime file says of control deployments. A level escalates to one that stands before
 * it only, so that escalation comes to an end.
 */
final class DeploymentReader {

  private static final int LONGEST_DEADLINE = 366;

  private final List<String> higher = new ArrayList<>();

  private DeploymentReader() {}

  static DeploymentRules read(Section deployments) {
    List<DeploymentLevel> levels = deployments.list("levels", new DeploymentReader()::level);
    return new DeploymentRules(
        Words.vocabulary(deployments, "levels", levels), Words.terms(deployments, "matters"));
  }

  private DeploymentLevel level(Section level) {
    DeploymentReach reach = level.scalar("reach").choice(DeploymentReach.class);
    List<HolderRole> issuedBy = roles(level, "issued-by", reach);
    if (issuedBy.isEmpty()) {
      level.report("regime.missing", "issued-by");
    }
    List<HolderRole> liftedBy = roles(level, "lifted-by", reach);
    DeploymentLevel read =
        new DeploymentLevel(
            level.scalar("code").code(),
            level.localized("name"),
            reach,
            issuedBy,
            liftedBy.isEmpty() ? issuedBy : liftedBy,
            level.scalar("feedback-days").number(1, LONGEST_DEADLINE),
            level.scalar("escalates-to").textIfAny());
    read.escalatesTo()
        .filter(next -> !higher.contains(next))
        .ifPresent(next -> level.report("regime.level-not-higher", "escalates-to", next));
    higher.add(read.code());
    return read;
  }

  private static List<HolderRole> roles(Section level, String key, DeploymentReach reach) {
    List<HolderRole> roles =
        level.words(key).stream().map(word -> word.choice(HolderRole.class)).toList();
    roles.stream()
        .filter(role -> reach == DeploymentReach.UNIT && role.isOfDepartment())
        .forEach(role -> level.report("regime.role-of-departments-only", key, role.code()));
    return roles;
  }
}
