package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.StoredIssue;
import org.integrityrisk.sandbox.issue.service.IssueScreens;

/** Creates the issue that a request describes. */
final class NewIssue {
  private final Host host;

  NewIssue(Host host) {
    this.host = host;
  }

  /**
   * Creates it in the user's name.
   *
   * @throws Problem 400 naming the fields that are wrong
   */
  MutableIssue create(ApplicationUser user, JsonNode request) {
    StoredIssue unborn = unborn(request.path("fields"));
    IssueService service = host.services().get(IssueService.class);
    IssueInputParameters input = service.newIssueInputParameters();
    input.setProjectId(unborn.getProjectId());
    input.setIssueTypeId(unborn.getIssueTypeId());
    new IssueInput(host, unborn, screen(unborn), input).read(request);
    return Problem.check(service.create(user, Problem.check(service.validateCreate(user, input))))
        .getIssue();
  }

  private StoredIssue unborn(JsonNode fields) {
    Project project = project(fields.path("project"));
    StoredIssue unborn = StoredIssue.unborn(host.services());
    unborn.setProjectId(project.getId());
    unborn.setIssueTypeId(type(project, fields.path("issuetype")).getId());
    return unborn;
  }

  private List<String> screen(StoredIssue unborn) {
    return host.services()
        .get(IssueScreens.class)
        .fields(unborn, IssueOperations.CREATE_ISSUE_OPERATION);
  }

  private Project project(JsonNode reference) {
    ProjectManager projects = host.services().get(ProjectManager.class);
    Project project =
        reference.has("key")
            ? projects.getProjectObjByKey(reference.get("key").asText())
            : projects.getProjectObj(reference.path("id").asLong());
    if (project == null) {
      throw Problem.badField("project", host.texts().getText("sandbox.rest.project-required"));
    }
    return project;
  }

  private IssueType type(Project project, JsonNode reference) {
    return project.getIssueTypes().stream()
        .filter(
            type ->
                type.getId().equals(reference.path("id").asText())
                    || type.getName().equals(reference.path("name").asText()))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.badField("issuetype", host.texts().getText("sandbox.rest.type-required")));
  }
}
