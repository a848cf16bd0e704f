package org.integrityrisk.sandbox.page;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.StoredIssue;
import org.integrityrisk.sandbox.issue.service.IssueScreens;

/** First project and type, then the fields of the create screen. */
final class CreateIssuePage implements HostPage {
  static final String PATH = "/secure/CreateIssue.jspa";

  private final Host host;
  private final Issues issues;

  CreateIssuePage(Host host) {
    this.host = host;
    this.issues = new Issues(host.services());
  }

  private record Kind(Project project, IssueType type) {}

  @Override
  public Answer get(Visit visit) {
    return kind(visit)
        .map(kind -> form(visit, kind, Map.of(), new SimpleErrorCollection()))
        .orElseGet(() -> choice(visit));
  }

  @Override
  public Answer post(Visit visit) {
    Kind kind = kind(visit).orElseThrow(PageProblem::notFound);
    IssueInputParameters input = issues.service().newIssueInputParameters(visit.parameters());
    input.setProjectId(kind.project().getId());
    input.setIssueTypeId(kind.type().getId());
    CreateValidationResult valid = issues.service().validateCreate(visit.user(), input);
    if (!valid.isValid()) {
      return form(visit, kind, visit.parameters(), valid.getErrorCollection());
    }
    var created = issues.service().create(visit.user(), valid);
    return created.isValid()
        ? Issues.to(created.getIssue())
        : form(visit, kind, visit.parameters(), created.getErrorCollection());
  }

  private Optional<Kind> kind(Visit visit) {
    return projects(visit).stream()
        .filter(project -> project.getId().toString().equals(visit.text("pid")))
        .flatMap(project -> project.getIssueTypes().stream().map(type -> new Kind(project, type)))
        .filter(kind -> kind.type().getId().equals(visit.text("issuetype")))
        .findFirst();
  }

  private Collection<Project> projects(Visit visit) {
    return host.services()
        .get(PermissionManager.class)
        .getProjects(ProjectPermissions.CREATE_ISSUES, visit.user());
  }

  private Answer choice(Visit visit) {
    return Answer.view(
        "create-choice",
        host.texts().getText("sandbox.issue.create"),
        Map.of("projects", projects(visit)));
  }

  private Answer form(Visit visit, Kind kind, Map<String, String[]> sent, ErrorCollection errors) {
    MutableIssue empty = StoredIssue.unborn(host.services());
    empty.setProjectId(kind.project().getId());
    empty.setIssueTypeId(kind.type().getId());
    empty.setReporter(visit.user());
    List<String> fields =
        host.services()
            .get(IssueScreens.class)
            .fields(empty, IssueOperations.CREATE_ISSUE_OPERATION);
    String title =
        host.texts()
            .getText("sandbox.issue.create-in", kind.type().getName(), kind.project().getName());
    return new IssueForm(title, host.texts().getText("sandbox.issue.create-short"), PATH, "")
        .hidden(Map.of("pid", kind.project().getId(), "issuetype", kind.type().getId()))
        .view(new Controls(host).of(fields, empty, sent, errors.getErrors()), fields, errors)
        .with("jira.create.issue");
  }
}
