package org.integrityrisk.sandbox.issue.service;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.Set;

/**
 * Issues that the host refuses to change past its screens, as what other apps and administrators do
 * can make Jira refuse one.
 */
public final class Vetoes {
  private volatile Set<String> issues = Set.of();

  /** From now on these, and no others. */
  public void set(Collection<String> keys) {
    issues = Set.copyOf(keys);
  }

  void check(Issue issue) {
    if (issues.contains(issue.getKey())) {
      throw new IllegalStateException("A veto forbids any change of " + issue.getKey());
    }
  }
}
