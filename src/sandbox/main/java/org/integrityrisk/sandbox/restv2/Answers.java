package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.ZoneId;
import java.util.Optional;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.restv2.Json.CategoryJson;
import org.integrityrisk.sandbox.restv2.Json.CommentJson;
import org.integrityrisk.sandbox.restv2.Json.LinkTypeJson;
import org.integrityrisk.sandbox.restv2.Json.OptionJson;
import org.integrityrisk.sandbox.restv2.Json.ProjectJson;
import org.integrityrisk.sandbox.restv2.Json.RoleJson;
import org.integrityrisk.sandbox.restv2.Json.StatusJson;
import org.integrityrisk.sandbox.restv2.Json.TypeJson;
import org.integrityrisk.sandbox.restv2.Json.UserJson;

/** Objects of the host in the shapes in which the interface gives them, with their addresses. */
final class Answers {
  private final Host host;

  Answers(Host host) {
    this.host = host;
  }

  /** The address of something, as in {@code project/10000}. */
  String self(String path) {
    String base = host.services().get(ApplicationProperties.class).getBaseUrl(UrlMode.CANONICAL);
    return base + "/rest/api/2/" + path;
  }

  /** Null for nobody. */
  UserJson user(ApplicationUser user) {
    return user == null
        ? null
        : new UserJson(
            self("user?username=" + Encoded.query(user.getName())),
            user.getKey(),
            user.getName(),
            user.getEmailAddress(),
            user.getDisplayName(),
            user.isActive(),
            ZoneId.systemDefault().getId());
  }

  ProjectJson project(Project project) {
    return new ProjectJson(
        self("project/" + project.getId()),
        project.getId().toString(),
        project.getKey(),
        project.getName(),
        Optional.ofNullable(project.getProjectTypeKey()).map(type -> type.getKey()).orElse(null));
  }

  TypeJson type(IssueType type) {
    return new TypeJson(
        self("issuetype/" + type.getId()),
        type.getId(),
        text(type.getDescription()),
        type.getName(),
        type.isSubTask());
  }

  StatusJson status(Status status) {
    return new StatusJson(
        self("status/" + status.getId()),
        text(status.getDescription()),
        status.getName(),
        status.getId(),
        category(status.getStatusCategory()));
  }

  private CategoryJson category(StatusCategory category) {
    return new CategoryJson(
        self("statuscategory/" + category.getId()),
        category.getId(),
        category.getKey(),
        category.getName());
  }

  OptionJson option(Option option) {
    return new OptionJson(
        self("customFieldOption/" + option.getOptionId()),
        option.getValue(),
        option.getOptionId().toString(),
        Boolean.TRUE.equals(option.getDisabled()));
  }

  CommentJson comment(Comment comment) {
    UserJson author = user(comment.getAuthorApplicationUser());
    String created = Times.moment(comment.getCreated());
    return new CommentJson(
        self("issue/" + comment.getIssue().getId() + "/comment/" + comment.getId()),
        comment.getId().toString(),
        author,
        comment.getBody(),
        author,
        created,
        created);
  }

  LinkTypeJson linkType(IssueLinkType type) {
    return new LinkTypeJson(
        type.getId().toString(),
        type.getName(),
        type.getInward(),
        type.getOutward(),
        self("issueLinkType/" + type.getId()));
  }

  RoleJson role(Project project, ProjectRole role) {
    return new RoleJson(
        self("project/" + project.getKey() + "/role/" + role.getId()),
        role.getName(),
        role.getId(),
        text(role.getDescription()),
        null);
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
