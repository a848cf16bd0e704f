package org.integrityrisk.app.install.steps;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.Installer;
import org.integrityrisk.app.install.OwnMark;
import org.integrityrisk.app.install.SetupItem;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.app.install.catalogue.AppRole;
import org.springframework.stereotype.Component;

/** The project roles. */
@Component
final class RoleSetup implements Installer {
  private final HostComponents host;

  RoleSetup(HostComponents host) {
    this.host = host;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.ROLE;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    return Stream.of(AppRole.values())
        .map(role -> new SetupItem(kind(), role.code(), role.label()))
        .toList();
  }

  @Override
  public boolean exists(HostObject object) {
    return role(object).isPresent();
  }

  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    return host.roles().getProjectRoles().stream()
        .filter(role -> OwnMark.isOn(role.getDescription(), item))
        .map(ProjectRole::getId)
        .map(String::valueOf)
        .findFirst();
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) {
    ProjectRole role =
        new ProjectRoleImpl(item.name().in(plan.language()), OwnMark.on(item, plan.language()));
    return String.valueOf(host.roles().createRole(role).getId());
  }

  @Override
  public void remove(HostObject object) {
    role(object).ifPresent(role -> host.roles().deleteRole(role));
  }

  private Optional<ProjectRole> role(HostObject object) {
    return Optional.ofNullable(host.roles().getProjectRole(Long.valueOf(object.hostId())));
  }
}
