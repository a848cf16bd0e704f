package org.integrityrisk.app.web;

import org.integrityrisk.app.store.WorkScope;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.tip.TipDesk;
import org.springframework.stereotype.Component;

/** Knows to whom the page of tips is offered; what it shows is checked again. */
@Component
public class TipReaders {
  private final Projects projects;
  private final Permissions permissions;
  private final TipDesk desk;
  private final WorkScope scope;

  public TipReaders(Projects projects, Permissions permissions, TipDesk desk, WorkScope scope) {
    this.projects = projects;
    this.permissions = permissions;
    this.desk = desk;
    this.scope = scope;
  }

  boolean include(String user) {
    return scope.during(() -> isReader(user));
  }

  private boolean isReader(String user) {
    return projects.all().stream()
        .filter(project -> permissions.mayBrowse(user, project))
        .anyMatch(
            project ->
                desk.isHandlerAnywhere(user, project)
                    || !desk.unitsRecorded(user, project).isEmpty());
  }
}
