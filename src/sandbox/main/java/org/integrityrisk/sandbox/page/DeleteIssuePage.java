package org.integrityrisk.sandbox.page;

import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Map;
import org.integrityrisk.sandbox.Host;

/** Asks whether an issue is to be deleted, and deletes it. */
final class DeleteIssuePage implements HostPage {
  private final Host host;
  private final Issues issues;

  DeleteIssuePage(Host host) {
    this.host = host;
    this.issues = new Issues(host.services());
  }

  @Override
  public Answer get(Visit visit) {
    return question(issues.ofVisit(visit), visit, new SimpleErrorCollection());
  }

  @Override
  public Answer post(Visit visit) {
    MutableIssue issue = issues.ofVisit(visit);
    DeleteValidationResult valid = issues.service().validateDelete(visit.user(), issue.getId());
    if (!valid.isValid()) {
      return question(issue, visit, valid.getErrorCollection());
    }
    ErrorCollection errors = issues.service().delete(visit.user(), valid);
    return errors.hasAnyErrors()
        ? question(issue, visit, errors)
        : new Answer.Redirect("/projects/" + issue.getProjectObject().getKey());
  }

  private Answer question(MutableIssue issue, Visit visit, ErrorCollection errors) {
    issues.demand(visit.user(), ProjectPermissions.DELETE_ISSUES, issue);
    return Answer.view(
        "delete-issue",
        host.texts().getText("sandbox.issue.delete"),
        Map.of("issue", issue, "errors", errors.getErrorMessages()));
  }
}
