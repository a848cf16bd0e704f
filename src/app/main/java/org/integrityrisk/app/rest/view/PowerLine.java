package org.integrityrisk.app.rest.view;

import java.util.Comparator;
import java.util.Optional;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.BasisState;
import org.integrityrisk.core.power.Power;

/**
 * A power as the list shows it.
 *
 * @param post the post that exercises it, null when its department as a whole does
 * @param bases how many bases it rests on
 * @param basis how they stand: the worst of their states, null when it rests on none
 * @param steps how many steps its flows have
 * @param points how many risk points of the project are about it
 */
public record PowerLine(
    String code,
    String name,
    Optional<CodeName> category,
    Optional<CodeName> unit,
    Optional<CodeName> department,
    Optional<CodeName> post,
    int bases,
    Optional<CodeName> basis,
    long steps,
    long points) {

  /** A power in words. */
  public static PowerLine of(Power power, long points, Names names) {
    return new PowerLine(
        power.code(),
        power.name(),
        names.of(names.regime().categories(), power.category()),
        unitOf(power, names),
        names.department(power.department()),
        names.post(power.post().orElse("")),
        power.bases().size(),
        power.bases().stream()
            .map(Basis::state)
            .max(Comparator.naturalOrder())
            .map(state -> state(state, names)),
        power.steps().count(),
        points);
  }

  static Optional<CodeName> unitOf(Power power, Names names) {
    return names
        .register()
        .department(power.department())
        .map(Department::unit)
        .flatMap(names::unit);
  }

  static CodeName state(BasisState state, Names names) {
    return names.own("basis", state.code());
  }
}
