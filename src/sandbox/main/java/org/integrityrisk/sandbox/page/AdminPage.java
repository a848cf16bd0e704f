package org.integrityrisk.sandbox.page;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.scheduler.Jobs;
import org.integrityrisk.sandbox.user.Users;

/** An overview of what the host holds, and the way to the app's administration. */
final class AdminPage implements HostPage {
  static final String PATH = "/secure/admin";

  private final Host host;

  AdminPage(Host host) {
    this.host = host;
  }

  /** A user with the groups. */
  public record Member(ApplicationUser user, String groups) {}

  @Override
  public Answer get(Visit visit) {
    HostServices services = host.services();
    Map<String, Object> model = new HashMap<>();
    model.put("app", host.app());
    model.put("projects", services.get(ProjectManager.class).getProjects());
    model.put("types", services.get(IssueTypeManager.class).getIssueTypes());
    model.put("fields", services.get(CustomFieldManager.class).getCustomFieldObjects());
    model.put("statuses", services.get(StatusManager.class).getStatuses());
    model.put("workflows", services.get(WorkflowManager.class).getWorkflows());
    model.put("members", members());
    model.put("jobs", services.get(Jobs.class).all());
    return Answer.view("admin", host.texts().getText("sandbox.admin.title"), model)
        .forAdministrators();
  }

  private List<Member> members() {
    GroupManager groups = host.services().get(GroupManager.class);
    return host.services().get(Users.class).all().stream()
        .map(user -> new Member(user, String.join(", ", groups.getGroupNamesForUser(user))))
        .toList();
  }
}
