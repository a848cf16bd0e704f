package org.integrityrisk.app.install.steps;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
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
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.integrityrisk.core.text.LocalizedText;
import org.springframework.stereotype.Component;

/** The issue type scheme, so that a project of the app knows our three types and no others. */
@Component
final class IssueTypeSchemeSetup implements Installer {
  private static final String CODE = "default";
  private static final LocalizedText NAME =
      new LocalizedText("Integrity risk: issue types", "廉政风险：问题类型");

  private final HostComponents host;
  private final SetupIds ids;

  IssueTypeSchemeSetup(HostComponents host, SetupIds ids) {
    this.host = host;
    this.ids = ids;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.ISSUE_TYPE_SCHEME;
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
    return host.issueTypeSchemes().getAllSchemes().stream()
        .filter(scheme -> OwnMark.isOn(scheme.getDescription(), item))
        .map(scheme -> String.valueOf(scheme.getId()))
        .findFirst();
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) {
    List<String> types =
        Stream.of(AppIssueType.values())
            .map(type -> ids.id(SetupKind.ISSUE_TYPE, type.code()))
            .toList();
    FieldConfigScheme scheme =
        host.issueTypeSchemes()
            .create(item.name().in(plan.language()), OwnMark.on(item, plan.language()), types);
    return String.valueOf(scheme.getId());
  }

  @Override
  public boolean isComplete(HostObject object, SetupPlan plan) {
    return ids.findProject(plan)
        .map(project -> host.issueTypeSchemes().getConfigScheme(project))
        .filter(current -> object.hostId().equals(String.valueOf(current.getId())))
        .isPresent();
  }

  @Override
  public void complete(HostObject object, SetupPlan plan) {
    FieldConfigScheme scheme = scheme(object).orElseThrow();
    List<Project> projects = new ArrayList<>(scheme.getAssociatedProjectObjects());
    Project project = ids.project(plan);
    if (projects.stream().noneMatch(other -> other.getId().equals(project.getId()))) {
      projects.add(project);
    }
    host.issueTypeSchemes().setProjectAssociationsForIssueTypeScheme(scheme, projects);
  }

  @Override
  public boolean isUsedByOthers(HostObject object) {
    return scheme(object).stream()
        .flatMap(scheme -> scheme.getAssociatedProjectObjects().stream())
        .anyMatch(project -> !ids.isProjectOfTheApp(project));
  }

  @Override
  public void remove(HostObject object) {
    scheme(object).ifPresent(scheme -> host.issueTypeSchemes().deleteScheme(scheme));
  }

  private Optional<FieldConfigScheme> scheme(HostObject object) {
    return host.issueTypeSchemes().getAllSchemes().stream()
        .filter(scheme -> object.hostId().equals(String.valueOf(scheme.getId())))
        .findFirst();
  }
}
