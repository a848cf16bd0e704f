package org.integrityrisk.core.register;

import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.administration.OfficeProjection;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoints;

/**
 * Moves what is pending when an office changes hands: whom a point waits for and who answers for it
 * follow the organisation register.
 */
public final class FollowOffices implements OfficeProjection {

  private final RegisterIndex index;
  private final RiskPoints points;
  private final Projection projection;

  public FollowOffices(RegisterIndex index, RiskPoints points, Projection projection) {
    this.index = index;
    this.points = points;
    this.projection = projection;
  }

  @Override
  public void refreshDepartments(Set<String> departments) {
    index.keysIn(departments).stream()
        .map(points::find)
        .flatMap(Optional::stream)
        .forEach(projection::refresh);
  }
}
