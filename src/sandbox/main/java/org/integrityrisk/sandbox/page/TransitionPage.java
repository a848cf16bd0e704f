package org.integrityrisk.sandbox.page;

import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.service.IssueScreens;

/** A transition's screen with a comment; a transition without a screen is made at once. */
final class TransitionPage implements HostPage {
  static final String PATH = "/secure/CommentAssignIssue.jspa";

  private static final String COMMENT = "comment";

  private final Host host;
  private final Issues issues;

  TransitionPage(Host host) {
    this.host = host;
    this.issues = new Issues(host.services());
  }

  @Override
  public Answer get(Visit visit) {
    MutableIssue issue = issues.ofVisit(visit);
    return form(visit, issue, action(visit, issue), Map.of(), new SimpleErrorCollection());
  }

  @Override
  public Answer post(Visit visit) {
    MutableIssue issue = issues.ofVisit(visit);
    ActionDescriptor action = action(visit, issue);
    ErrorCollection errors = transition(visit, issue, action.getId());
    return errors.hasAnyErrors()
        ? form(visit, issue, action, visit.parameters(), errors)
        : Issues.to(issue);
  }

  private ActionDescriptor action(Visit visit, MutableIssue issue) {
    return new Transitions(host).get(issue, visit.user(), visit.number("action"));
  }

  private ErrorCollection transition(Visit visit, MutableIssue issue, int action) {
    IssueInputParameters input = issues.service().newIssueInputParameters(visit.parameters());
    input.setRetainExistingValuesWhenParameterNotProvided(true, true);
    TransitionValidationResult valid =
        issues.service().validateTransition(visit.user(), issue.getId(), action, input);
    if (!valid.isValid()) {
      return valid.getErrorCollection();
    }
    IssueResult result = issues.service().transition(visit.user(), valid);
    return result.getErrorCollection();
  }

  private Answer form(
      Visit visit,
      MutableIssue issue,
      ActionDescriptor action,
      Map<String, String[]> sent,
      ErrorCollection errors) {
    List<String> fields =
        new ArrayList<>(host.services().get(IssueScreens.class).fields(issue, action));
    fields.remove(COMMENT);
    fields.add(COMMENT);
    return new IssueForm(action.getName(), action.getName(), PATH, issue.getKey())
        .hidden(Map.of("id", issue.getId(), "action", action.getId()))
        .view(new Controls(host).of(fields, issue, sent, errors.getErrors()), fields, errors);
  }
}
