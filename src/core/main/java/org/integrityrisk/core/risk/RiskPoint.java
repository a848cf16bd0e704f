package org.integrityrisk.core.risk;

import java.time.Instant;

/**
 * A risk point as the host keeps it.
 *
 * @param id the host's lasting id of the issue
 * @param key the issue key that people use
 * @param project key of the project
 * @param content what it says
 * @param level code of the risk level, empty while it cannot be computed
 * @param state code of the review state: see {@link RiskState}, or the code of a review step
 * @param filer user key of the one who filed it
 * @param assignee user key of the one who was given it to prepare (经办人), beside the filer; empty
 *     when nobody was
 * @param filed when it was filed
 * @param updated when it changed last
 */
public record RiskPoint(
    String id,
    String key,
    String project,
    RiskPointContent content,
    String level,
    String state,
    String filer,
    String assignee,
    Instant filed,
    Instant updated) {

  /** The same point in another state. */
  public RiskPoint in(String otherState) {
    return new RiskPoint(
        id, key, project, content, level, otherState, filer, assignee, filed, updated);
  }

  /** The same point with another level. */
  public RiskPoint at(String otherLevel) {
    return new RiskPoint(
        id, key, project, content, otherLevel, state, filer, assignee, filed, updated);
  }

  /** The same point with another content. */
  public RiskPoint saying(RiskPointContent otherContent) {
    return new RiskPoint(
        id, key, project, otherContent, level, state, filer, assignee, filed, updated);
  }

  /** The same point, given to somebody to prepare. */
  public RiskPoint givenTo(String user) {
    return new RiskPoint(id, key, project, content, level, state, filer, user, filed, updated);
  }

  /** Whether the user filed it, or was given it to prepare. */
  public boolean isPreparedBy(String user) {
    return isFiledBy(user) || isGivenTo(user);
  }

  /** Whether the user was given it to prepare. */
  public boolean isGivenTo(String user) {
    return !assignee.isEmpty() && assignee.equals(user);
  }

  /** User key of the one who is to write it now: the assignee, or else the filer. */
  public String preparer() {
    return assignee.isEmpty() ? filer : assignee;
  }

  /** Whether it says the same, at the same level and place in its review, given to the same. */
  public boolean isStill(RiskPoint other) {
    return key.equals(other.key)
        && project.equals(other.project)
        && content.equals(other.content)
        && level.equals(other.level)
        && state.equals(other.state)
        && assignee.equals(other.assignee);
  }

  /** Whether the user filed it. */
  public boolean isFiledBy(String user) {
    return filer.equals(user);
  }
}
