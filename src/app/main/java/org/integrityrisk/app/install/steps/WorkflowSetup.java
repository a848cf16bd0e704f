package org.integrityrisk.app.install.steps;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.Installer;
import org.integrityrisk.app.install.SetupItem;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.app.workflow.HostIds;
import org.integrityrisk.app.workflow.MeasureWorkflow;
import org.integrityrisk.app.workflow.ReviewWorkflow;
import org.integrityrisk.app.workflow.WarningWorkflow;
import org.integrityrisk.app.workflow.WorkflowPlan;
import org.integrityrisk.app.workflow.WorkflowXml;
import org.integrityrisk.core.text.LocalizedText;
import org.springframework.stereotype.Component;

/** The workflows, compiled from the regime and from the states of measures and warnings. */
@Component
final class WorkflowSetup implements Installer, HostIds {
  private final HostComponents host;
  private final SetupIds ids;

  WorkflowSetup(HostComponents host, SetupIds ids) {
    this.host = host;
    this.ids = ids;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.WORKFLOW;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    return Stream.of(
            item(ReviewWorkflow.code(plan.regime()), plan),
            item(MeasureWorkflow.CODE, plan),
            item(WarningWorkflow.CODE, plan))
        .toList();
  }

  private SetupItem item(String code, SetupPlan plan) {
    String en = workflow(code, plan, Locale.ENGLISH).name();
    String zh = workflow(code, plan, Locale.CHINESE).name();
    return new SetupItem(kind(), code, new LocalizedText(en, zh));
  }

  private static WorkflowPlan workflow(String code, SetupPlan plan, Locale language) {
    return switch (code) {
      case MeasureWorkflow.CODE -> MeasureWorkflow.plan(language);
      case WarningWorkflow.CODE -> WarningWorkflow.plan(language);
      default -> ReviewWorkflow.plan(plan.regime(), language);
    };
  }

  /** A workflow has no id in the host but its name. */
  @Override
  public boolean exists(HostObject object) throws Exception {
    return host.workflows().workflowExists(object.hostId());
  }

  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) throws Exception {
    String name = item.name().in(plan.language());
    return host.workflows().workflowExists(name) ? Optional.of(name) : Optional.empty();
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) throws Exception {
    WorkflowPlan workflow = workflow(item.code(), plan, plan.language());
    host.workflows().createWorkflow(ids.administrator(plan), inHostForm(workflow, workflow.name()));
    return workflow.name();
  }

  private JiraWorkflow inHostForm(WorkflowPlan workflow, String name) throws FactoryException {
    return new ConfigurableJiraWorkflow(name, descriptor(workflow), host.workflows());
  }

  private WorkflowDescriptor descriptor(WorkflowPlan workflow) throws FactoryException {
    return WorkflowUtil.convertXMLtoWorkflowDescriptor(new WorkflowXml(this).write(workflow));
  }

  /** Another version of the regime, or of the app, may have given the workflow another shape. */
  @Override
  public boolean isComplete(HostObject object, SetupPlan plan) throws Exception {
    WorkflowDescriptor wanted = descriptor(workflow(object.code(), plan, plan.language()));
    return WorkflowShape.of(host.workflows().getWorkflow(object.hostId()).getDescriptor())
        .equals(WorkflowShape.of(wanted));
  }

  @Override
  public void complete(HostObject object, SetupPlan plan) throws Exception {
    if (isComplete(object, plan)) {
      return;
    }
    JiraWorkflow wanted =
        inHostForm(workflow(object.code(), plan, plan.language()), object.hostId());
    if (host.workflows().isActive(wanted)) {
      replaceInUse(object.hostId(), wanted.getDescriptor(), ids.administrator(plan));
    } else {
      host.workflows().updateWorkflow(ids.administrator(plan), wanted);
    }
  }

  /** By a draft, as the host has it; only when every issue stays on its step. */
  private void replaceInUse(String name, WorkflowDescriptor wanted, ApplicationUser administrator) {
    WorkflowShape now = WorkflowShape.of(host.workflows().getWorkflow(name).getDescriptor());
    if (!now.isKeptBy(WorkflowShape.of(wanted))) {
      throw new IllegalStateException(
          "The workflow \"" + name + "\" is in use; publish a changed one by hand");
    }
    JiraWorkflow draft = host.workflows().createDraftWorkflow(administrator, name);
    DraftContent.replace(draft.getDescriptor(), wanted);
    host.workflows().updateWorkflow(administrator, draft);
    host.workflows().overwriteActiveWorkflow(administrator, name);
  }

  @Override
  public boolean isUsedByOthers(HostObject object) throws Exception {
    JiraWorkflow workflow = host.workflows().getWorkflow(object.hostId());
    return workflow != null && host.workflows().isActive(workflow);
  }

  @Override
  public void remove(HostObject object) throws Exception {
    if (exists(object)) {
      host.workflows().deleteWorkflow(host.workflows().getWorkflow(object.hostId()));
    }
  }

  @Override
  public String status(String stateCode) {
    return ids.id(SetupKind.STATUS, stateCode);
  }

  @Override
  public String screen(String screenCode) {
    return ids.id(SetupKind.SCREEN, screenCode);
  }
}
