package org.integrityrisk.app.issue;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObjects;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.catalogue.AppRole;
import org.springframework.stereotype.Component;

/**
 * Those whom the host lets into a project as people of a superior unit and in no wider role, so
 * that the tree of units says what they see.
 */
@Component
class Superiors {
  private final HostComponents host;
  private final HostObjects objects;

  Superiors(HostComponents host, HostObjects objects) {
    this.host = host;
    this.objects = objects;
  }

  /** Whether somebody is one of them, provided that they may not file. */
  boolean include(ApplicationUser user, Project project) {
    return has(AppRole.SUPERIOR, user, project) && !has(AppRole.READER, user, project);
  }

  private boolean has(AppRole role, ApplicationUser user, Project project) {
    return hostRole(role)
        .filter(one -> host.roles().isUserInProjectRole(user, one, project))
        .isPresent();
  }

  /** An administrator may have deleted the role; a set-up of old may not know it. */
  private Optional<ProjectRole> hostRole(AppRole role) {
    return objects
        .find(SetupKind.ROLE, role.code())
        .map(Long::valueOf)
        .map(id -> host.roles().getProjectRole(id));
  }
}
