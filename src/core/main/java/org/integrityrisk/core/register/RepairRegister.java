package org.integrityrisk.core.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.integrityrisk.core.risk.PointPages;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;

/**
 * Derives every row of a project's register again from the host's issues with all that is counted
 * in it, and removes rows of issues that are gone. A job runs it, since a crash between issue and
 * row leaves them apart.
 */
public final class RepairRegister {

  private static final int PAGE = 200;

  private final PointPages pages;
  private final RegisterIndex index;
  private final Projection projection;
  private final Register register;

  public RepairRegister(
      PointPages pages, RegisterIndex index, Projection projection, Register register) {
    this.pages = pages;
    this.index = index;
    this.projection = projection;
    this.register = register;
  }

  /**
   * Repairs the register of a project.
   *
   * @return how many rows were removed because their issue is gone
   */
  public int repair(String project) {
    // Taken before the issues are read: a point filed meanwhile is not taken for one that is gone.
    Set<String> gone = new HashSet<>(index.idsOf(project));
    String lastId = "";
    for (List<RiskPoint> page = pages.after(project, lastId, PAGE);
        !page.isEmpty();
        page = pages.after(project, lastId, PAGE)) {
      projection.refreshAll(page);
      register.recount(page.stream().map(RiskPoint::key).toList());
      page.forEach(point -> gone.remove(point.id()));
      lastId = page.get(page.size() - 1).id();
    }
    gone.forEach(projection::forget);
    return gone.size();
  }
}
