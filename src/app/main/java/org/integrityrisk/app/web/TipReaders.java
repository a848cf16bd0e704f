package org.integrityrisk.app.web;

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

  public TipReaders(Projects projects, Permissions permissions, TipDesk desk) {
    this.projects = projects;
    this.permissions = permissions;
    this.desk = desk;
  }

  boolean include(String user) {
    return projects.all().stream()
        .filter(project -> permissions.mayBrowse(user, project))
        .anyMatch(
            project ->
                desk.isHandlerAnywhere(user, project)
                    || !desk.unitsRecorded(user, project).isEmpty());
  }
}
