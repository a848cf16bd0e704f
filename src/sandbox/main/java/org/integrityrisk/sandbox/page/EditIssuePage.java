package org.integrityrisk.sandbox.page;

import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.service.IssueScreens;

/** The edit screen of an issue. */
final class EditIssuePage implements HostPage {
  static final String PATH = "/secure/EditIssue.jspa";

  private final Host host;
  private final Issues issues;

  EditIssuePage(Host host) {
    this.host = host;
    this.issues = new Issues(host.services());
  }

  @Override
  public Answer get(Visit visit) {
    MutableIssue issue = editable(visit);
    return form(issue, Map.of(), new SimpleErrorCollection());
  }

  @Override
  public Answer post(Visit visit) {
    MutableIssue issue = editable(visit);
    ErrorCollection errors = update(visit, issue);
    return errors.hasAnyErrors() ? form(issue, visit.parameters(), errors) : Issues.to(issue);
  }

  private MutableIssue editable(Visit visit) {
    MutableIssue issue = issues.ofVisit(visit);
    if (!issues.service().isEditable(issue, visit.user())) {
      throw PageProblem.forbidden();
    }
    return issue;
  }

  private ErrorCollection update(Visit visit, MutableIssue issue) {
    IssueInputParameters input = issues.service().newIssueInputParameters(visit.parameters());
    input.setRetainExistingValuesWhenParameterNotProvided(true, true);
    UpdateValidationResult valid =
        issues.service().validateUpdate(visit.user(), issue.getId(), input);
    return valid.isValid()
        ? issues.service().update(visit.user(), valid).getErrorCollection()
        : valid.getErrorCollection();
  }

  private Answer form(MutableIssue issue, Map<String, String[]> sent, ErrorCollection errors) {
    List<String> fields =
        host.services().get(IssueScreens.class).fields(issue, IssueOperations.EDIT_ISSUE_OPERATION);
    String title = host.texts().getText("sandbox.issue.edit");
    String button = host.texts().getText("sandbox.issue.update");
    return new IssueForm(title, button, PATH, issue.getKey())
        .hidden(Map.of("id", issue.getId()))
        .view(new Controls(host).of(fields, issue, sent, errors.getErrors()), fields, errors)
        .with("jira.edit.issue");
  }
}
