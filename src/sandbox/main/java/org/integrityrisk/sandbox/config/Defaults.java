package org.integrityrisk.sandbox.config;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.integrityrisk.sandbox.config.data.Grant;
import org.integrityrisk.sandbox.config.data.IssueTypeData;
import org.integrityrisk.sandbox.config.data.IssueTypeSchemeData;
import org.integrityrisk.sandbox.config.data.LinkTypeData;
import org.integrityrisk.sandbox.config.data.PermissionSchemeData;
import org.integrityrisk.sandbox.config.data.RoleData;
import org.integrityrisk.sandbox.config.data.Schemes;
import org.integrityrisk.sandbox.config.data.ScreenData;
import org.integrityrisk.sandbox.config.data.ScreenSchemeData;
import org.integrityrisk.sandbox.config.data.StatusData;
import org.integrityrisk.sandbox.config.data.TabData;
import org.integrityrisk.sandbox.config.data.TypeScreenSchemeData;
import org.integrityrisk.sandbox.config.data.WorkflowSchemeData;
import org.integrityrisk.sandbox.entity.EntityStore;

/** What a Jira has before anybody sets anything up, as far as it is used here. */
final class Defaults {
  static final long ADMINISTRATORS_ROLE = 2;

  private static final long TASK = 3;
  private static final long SCREEN = 1;
  private static final List<ProjectPermissionKey> FOR_ADMINISTRATORS =
      List.of(ProjectPermissions.ADMINISTER_PROJECTS, ProjectPermissions.DELETE_ISSUES);
  private static final List<ProjectPermissionKey> FOR_EVERYBODY =
      List.of(
          ProjectPermissions.BROWSE_PROJECTS,
          ProjectPermissions.CREATE_ISSUES,
          ProjectPermissions.EDIT_ISSUES,
          ProjectPermissions.ASSIGN_ISSUES,
          ProjectPermissions.ASSIGNABLE_USER,
          ProjectPermissions.TRANSITION_ISSUES,
          ProjectPermissions.LINK_ISSUES,
          ProjectPermissions.ADD_COMMENTS,
          ProjectPermissions.CREATE_ATTACHMENTS);

  private final EntityStore store;

  Defaults(EntityStore store) {
    this.store = store;
  }

  /** Puts the defaults into an empty store. */
  void create() {
    store.change(
        () -> {
          if (store.read().find(IssueTypeSchemeData.class, Schemes.DEFAULT_ID).isEmpty()) {
            issueTypes();
            statuses();
            screens();
            schemes();
            store.put(ADMINISTRATORS_ROLE, new RoleData("Administrators", ""));
            store.add(new LinkTypeData("Relates", "relates to", "relates to"));
          }
        });
  }

  private void issueTypes() {
    store.put(TASK, new IssueTypeData("Task", "", DefaultAvatars.ISSUE_TYPE));
    store.put(
        Schemes.DEFAULT_ID,
        new IssueTypeSchemeData("Default Issue Type Scheme", "", List.of(Long.toString(TASK))));
  }

  private void statuses() {
    status(1, "Open", Category.TO_DO);
    status(3, "In Progress", Category.IN_PROGRESS);
    status(4, "Reopened", Category.TO_DO);
    status(5, "Resolved", Category.DONE);
    status(6, "Closed", Category.DONE);
  }

  private void status(long id, String name, Category category) {
    store.put(id, new StatusData(name, "", category.getKey()));
  }

  private void screens() {
    TabData tab =
        new TabData(
            "Field Tab",
            List.of("summary", "issuetype", "duedate", "assignee", "reporter", "description"));
    store.put(SCREEN, new ScreenData("Default Screen", "", List.of(tab)));
    store.put(
        Schemes.DEFAULT_ID,
        new ScreenSchemeData(
            "Default Screen Scheme", "", Map.of(ScreenSchemeData.DEFAULT, SCREEN)));
    store.put(
        Schemes.DEFAULT_ID,
        new TypeScreenSchemeData(
            "Default Issue Type Screen Scheme",
            "",
            Map.of(ScreenSchemeData.DEFAULT, Schemes.DEFAULT_ID)));
  }

  private void schemes() {
    store.put(
        Schemes.DEFAULT_ID,
        new WorkflowSchemeData(
            "Default Workflow Scheme", "", WorkflowSchemes.SYSTEM_WORKFLOW, Map.of()));
    Stream<Grant> administrators =
        FOR_ADMINISTRATORS.stream()
            .map(key -> grant(Holder.ROLE, Long.toString(ADMINISTRATORS_ROLE), key));
    Stream<Grant> everybody = FOR_EVERYBODY.stream().map(key -> grant(Holder.APPLICATION, "", key));
    store.put(
        Schemes.DEFAULT_ID,
        new PermissionSchemeData(
            "Default Permission Scheme", "", Stream.concat(administrators, everybody).toList()));
  }

  private static Grant grant(Holder holder, String parameter, ProjectPermissionKey key) {
    return new Grant(holder.type(), parameter, key.permissionKey());
  }
}
