package org.integrityrisk.app.install.steps;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.Installer;
import org.integrityrisk.app.install.OwnMark;
import org.integrityrisk.app.install.SetupItem;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.integrityrisk.app.workflow.MeasureWorkflow;
import org.integrityrisk.app.workflow.ReviewWorkflow;
import org.integrityrisk.app.workflow.WarningWorkflow;
import org.springframework.stereotype.Component;

/** The workflow scheme of a regime: which issue type takes which workflow. */
@Component
final class WorkflowSchemeSetup implements Installer {
  private final HostComponents host;
  private final SetupIds ids;

  WorkflowSchemeSetup(HostComponents host, SetupIds ids) {
    this.host = host;
    this.ids = ids;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.WORKFLOW_SCHEME;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    return List.of(
        new SetupItem(
            kind(), ReviewWorkflow.flow(plan.regime()), ReviewWorkflow.name(plan.regime())));
  }

  @Override
  public boolean exists(HostObject object) {
    return scheme(object).isPresent();
  }

  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    return StreamSupport.stream(host.workflowSchemes().getAssignableSchemes().spliterator(), false)
        .filter(scheme -> OwnMark.isOn(scheme.getDescription(), item))
        .map(scheme -> String.valueOf(scheme.getId()))
        .findFirst();
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) throws Exception {
    AssignableWorkflowScheme scheme =
        new SchemeBuilder(host.workflowSchemes().assignableBuilder())
            .name(item.name().in(plan.language()))
            .description(OwnMark.on(item, plan.language()))
            .build();
    return String.valueOf(host.workflowSchemes().createScheme(scheme).getId());
  }

  @Override
  public boolean isComplete(HostObject object, SetupPlan plan) {
    return hasMappings(object, plan)
        && ids.findProject(plan).filter(project -> isCurrent(object, project)).isPresent();
  }

  private boolean hasMappings(HostObject object, SetupPlan plan) {
    Map<String, String> current = scheme(object).orElseThrow().getMappings();
    return wanted(plan).entrySet().stream()
        .allMatch(each -> each.getValue().equals(current.get(each.getKey())));
  }

  private boolean isCurrent(HostObject object, Project project) {
    AssignableWorkflowScheme current = host.workflowSchemes().getWorkflowSchemeObj(project);
    return current != null && object.hostId().equals(String.valueOf(current.getId()));
  }

  private Map<String, String> wanted(SetupPlan plan) {
    Map<String, String> wanted = new HashMap<>();
    wanted.put(type(AppIssueType.RISK_POINT), workflow(ReviewWorkflow.code(plan.regime())));
    wanted.put(type(AppIssueType.CONTROL_MEASURE), workflow(MeasureWorkflow.CODE));
    wanted.put(type(AppIssueType.EARLY_WARNING), workflow(WarningWorkflow.CODE));
    return wanted;
  }

  private String type(AppIssueType type) {
    return ids.id(SetupKind.ISSUE_TYPE, type.code());
  }

  private String workflow(String code) {
    return ids.id(SetupKind.WORKFLOW, code);
  }

  @Override
  public void complete(HostObject object, SetupPlan plan) throws Exception {
    if (!hasMappings(object, plan)) {
      SchemeBuilder builder = new SchemeBuilder(scheme(object).orElseThrow().builder());
      for (Map.Entry<String, String> each : wanted(plan).entrySet()) {
        builder.mapping(each.getKey(), each.getValue());
      }
      host.workflowSchemes().updateWorkflowScheme(builder.build());
    }
    Project project = ids.project(plan);
    if (!isCurrent(object, project)) {
      requireMovable(project, plan);
      Scheme scheme = host.workflowSchemes().getSchemeObject(Long.valueOf(object.hostId()));
      host.workflowSchemes().removeSchemesFromProject(project);
      host.workflowSchemes().addSchemeToProject(project, scheme);
      host.workflowSchemes().clearWorkflowCache();
    }
  }

  /** Issues have to be moved to the new workflow one by one. */
  private void requireMovable(Project project, SetupPlan plan) {
    if (!plan.movesIssues() && host.issues().getIssueCountForProject(project.getId()) > 0) {
      throw new IllegalStateException(
          "Project " + project.getKey() + " has issues already, so its workflow stays");
    }
  }

  @Override
  public boolean isUsedByOthers(HostObject object) {
    return scheme(object).stream()
        .flatMap(scheme -> host.workflowSchemes().getProjectsUsing(scheme).stream())
        .anyMatch(project -> !ids.isProjectOfTheApp(project));
  }

  @Override
  public void remove(HostObject object) {
    scheme(object).ifPresent(scheme -> host.workflowSchemes().deleteWorkflowScheme(scheme));
  }

  private Optional<AssignableWorkflowScheme> scheme(HostObject object) {
    return Optional.ofNullable(
        host.workflowSchemes().getWorkflowSchemeObj(Long.parseLong(object.hostId())));
  }
}
