package org.integrityrisk.core.superior;

import java.util.List;
import java.util.Optional;

/** The register of filings. A filing, once sent, changes only by the reply to it. */
public interface SuperiorFilings {

  /**
   * Keeps a filing with its points, all or nothing.
   *
   * @return false when one of the points is filed already in the same round of its review (a unique
   *     constraint of the store, so that it holds between nodes too); nothing is kept then
   */
  boolean send(SuperiorFiling filing);

  Optional<SuperiorFiling> find(String id);

  /** The project's filings, latest first. */
  List<SuperiorFiling> of(String project, int start, int limit);

  /** The filings of a point, oldest first. */
  List<SuperiorFiling> ofPoint(String pointId);

  /** Keeps the reply to a filing. Does nothing when there is one already. */
  void reply(String id, Reply reply);
}
