package org.integrityrisk.core.register;

import java.util.Set;
import org.integrityrisk.core.administration.OfficeProjection;

/**
 * Moves what is pending when an office changes hands: whom a point waits for and who answers for it
 * follow the organisation register; reviews ask the organisation itself and are right at once.
 */
public final class FollowOffices implements OfficeProjection {

  private final RegisterIndex index;
  private final RefreshMany refreshing;

  public FollowOffices(RegisterIndex index, RefreshMany refreshing) {
    this.index = index;
    this.refreshing = refreshing;
  }

  @Override
  public void refreshDepartments(Set<String> departments) {
    refreshing.refresh(index.keysIn(departments));
  }
}
