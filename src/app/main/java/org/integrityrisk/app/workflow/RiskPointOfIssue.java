package org.integrityrisk.app.workflow;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;

/** Reads a risk point from an issue that the host hands to a workflow rule. */
public interface RiskPointOfIssue {

  /** What the issue says, stored or not: a created issue is asked before it exists. */
  RiskPointContent content(Issue issue);

  /** The risk point that a stored issue is; empty for an issue of another kind. */
  Optional<RiskPoint> point(Issue issue);
}
