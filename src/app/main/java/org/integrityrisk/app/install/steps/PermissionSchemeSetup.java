package org.integrityrisk.app.install.steps;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
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
import org.integrityrisk.core.text.LocalizedText;
import org.springframework.stereotype.Component;

/** The permission scheme: what each role may do, and that filers may edit what they filed. */
@Component
final class PermissionSchemeSetup implements Installer {
  private static final String CODE = "default";
  private static final LocalizedText NAME =
      new LocalizedText("Integrity risk: permissions", "廉政风险：权限");

  private final HostComponents host;
  private final SetupIds ids;

  PermissionSchemeSetup(HostComponents host, SetupIds ids) {
    this.host = host;
    this.ids = ids;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.PERMISSION_SCHEME;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    return List.of(new SetupItem(kind(), CODE, NAME));
  }

  @Override
  public boolean exists(HostObject object) {
    return scheme(object).isPresent();
  }

  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    return host.permissionSchemes().getSchemeObjects().stream()
        .filter(scheme -> OwnMark.isOn(scheme.getDescription(), item))
        .map(scheme -> String.valueOf(scheme.getId()))
        .findFirst();
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) {
    Scheme scheme =
        new Scheme(
            null,
            "PermissionScheme",
            item.name().in(plan.language()),
            OwnMark.on(item, plan.language()),
            grants().toList());
    return String.valueOf(host.permissionSchemes().createSchemeAndEntities(scheme).getId());
  }

  private Stream<SchemeEntity> grants() {
    Stream<SchemeEntity> roles =
        Stream.of(AppRole.values())
            .flatMap(role -> role.permissions().stream().map(key -> grant(role, key)));
    return Stream.concat(roles, Stream.of(new SchemeEntity("reporter", "EDIT_ISSUES")));
  }

  private SchemeEntity grant(AppRole role, String permission) {
    return new SchemeEntity("projectrole", ids.id(SetupKind.ROLE, role.code()), permission);
  }

  @Override
  public boolean isComplete(HostObject object, SetupPlan plan) {
    return ids.findProject(plan)
        .map(project -> host.permissionSchemes().getSchemeFor(project))
        .filter(current -> object.hostId().equals(String.valueOf(current.getId())))
        .isPresent();
  }

  @Override
  public void complete(HostObject object, SetupPlan plan) {
    Project project = ids.project(plan);
    host.permissionSchemes().removeSchemesFromProject(project);
    host.permissionSchemes().addSchemeToProject(project, scheme(object).orElseThrow());
  }

  @Override
  public boolean isUsedByOthers(HostObject object) {
    return scheme(object).stream()
        .flatMap(scheme -> host.permissionSchemes().getProjects(scheme).stream())
        .anyMatch(project -> !ids.isProjectOfTheApp(project));
  }

  @Override
  public void remove(HostObject object) throws Exception {
    if (exists(object)) {
      host.permissionSchemes().deleteScheme(Long.valueOf(object.hostId()));
    }
  }

  private Optional<Scheme> scheme(HostObject object) {
    return Optional.ofNullable(
        host.permissionSchemes().getSchemeObject(Long.valueOf(object.hostId())));
  }
}
