package org.integrityrisk.sandbox.page;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.plugin.WebFragments;

/** An issue with everything that belongs to it, and what the visitor may do. */
final class IssuePage implements HostPage {
  private static final String LEFT = "atl.jira.view.issue.left.context";
  private static final String RIGHT = "atl.jira.view.issue.right.context";

  private final Host host;
  private final Issues issues;

  IssuePage(Host host) {
    this.host = host;
    this.issues = new Issues(host.services());
  }

  @Override
  public Answer get(Visit visit) {
    MutableIssue issue = issues.byKey(visit.user(), visit.path());
    Map<String, Object> model = new HashMap<>();
    model.put("issue", issue);
    model.put("description", issue.getDescription() == null ? "" : issue.getDescription());
    addContent(model, issue);
    addActions(model, issue, visit.user());
    addPanels(model, issue);
    return Answer.view("issue", "[" + issue.getKey() + "] " + issue.getSummary(), model)
        .with("jira.view.issue");
  }

  private void addContent(Map<String, Object> model, MutableIssue issue) {
    model.put("fields", new ShownFields(host).of(issue));
    model.put("people", ShownFields.people(issue));
    model.put("links", new ShownLinks(host).of(issue));
    model.put("history", new ShownHistory(host).of(issue));
    model.put("comments", host.services().get(CommentManager.class).getComments(issue));
  }

  private void addActions(Map<String, Object> model, MutableIssue issue, ApplicationUser user) {
    model.put("transitions", new Transitions(host).shown(issue, user));
    model.put("mayEdit", issues.service().isEditable(issue, user));
    model.put("mayDelete", issues.may(user, ProjectPermissions.DELETE_ISSUES, issue));
    model.put("mayComment", issues.may(user, ProjectPermissions.ADD_COMMENTS, issue));
    model.put("mayLink", issues.may(user, ProjectPermissions.LINK_ISSUES, issue));
    model.put("linkTypes", host.services().get(IssueLinkTypeManager.class).getIssueLinkTypes());
  }

  private void addPanels(Map<String, Object> model, MutableIssue issue) {
    WebFragments fragments = host.app().fragments();
    Map<String, Object> context = FragmentContext.issue(host, issue);
    model.put("leftPanels", fragments.panels(LEFT, context));
    model.put("rightPanels", fragments.panels(RIGHT, context));
  }
}
