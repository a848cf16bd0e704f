package org.integrityrisk.core.warning;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.risk.LoadedPoint;

/**
 * Who is above those that handle a warning: the main leader of the unit or of one above it, or else
 * a member of the discipline office above, or of the leading group; never the warned one or whoever
 * stays away, and if possible nobody who examines the warning.
 *
 * @param warning the warning
 * @param point its point with the register as it stands
 */
record Overseer(Warning warning, LoadedPoint point) {

  /** User key; empty where the register has nobody. */
  Optional<String> person() {
    String warned = warning.content().responsible();
    WarningOffices offices = new WarningOffices(point);
    List<String> all =
        offices.everybodyAbove().stream()
            .filter(user -> !user.equals(warned) && !warning.standing().recused().contains(user))
            .toList();
    List<String> examiners = offices.everybodyWhoExamines();
    return all.stream()
        .filter(user -> !examiners.contains(user))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }
}
