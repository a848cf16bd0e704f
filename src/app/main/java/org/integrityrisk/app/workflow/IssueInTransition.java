package org.integrityrisk.app.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The issue that the host takes through a transition on this thread. What our functions change of
 * it must be set on this very object, which the host stores with its history afterwards: another
 * copy of the issue, stored in between, would be overwritten or be taken for somebody else's
 * change.
 */
@Component
public final class IssueInTransition {
  private final ThreadLocal<MutableIssue> issues = new ThreadLocal<>();

  /** The object of the issue of that key, while it is in transition. */
  public Optional<MutableIssue> of(String key) {
    return Optional.ofNullable(issues.get()).filter(issue -> key.equals(issue.getKey()));
  }

  /** Does our part of a transition; transitions do not nest. */
  void during(Issue issue, Runnable work) {
    if (issue instanceof MutableIssue mutable) {
      issues.set(mutable);
    }
    try {
      work.run();
    } finally {
      issues.remove();
    }
  }
}
