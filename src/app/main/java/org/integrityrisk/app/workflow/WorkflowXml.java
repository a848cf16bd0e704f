package org.integrityrisk.app.workflow;

import static org.integrityrisk.app.workflow.XmlTree.element;

import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a planned workflow in the XML that Jira reads (OSWorkflow 2.8): the order of elements that
 * its document type asks for, the host's own functions in the order that Jira gives them, ours
 * where their changes still reach the history.
 */
public final class WorkflowXml {
  /** Meta attribute that carries our code of a transition. */
  public static final String TRANSITION_META = "integrity-risk.transition";

  /** The host's own property of a step; without it issues can be edited. */
  public static final String EDITABLE_META = "jira.issue.editable";

  private static final String PLUGIN_KEY = "org.integrityrisk.jira";
  private static final String HEADER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN" "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd">
      """;

  private final HostIds ids;

  public WorkflowXml(HostIds ids) {
    this.ids = ids;
  }

  /** The whole document. */
  public String write(WorkflowPlan plan) {
    XmlTree workflow =
        element("workflow")
            .add(meta("jira.description", plan.description()))
            .add(element("initial-actions").add(creation(plan)))
            .add(element("steps").addAll(plan.states().stream().map(state -> step(plan, state))));
    return HEADER + workflow.write();
  }

  private XmlTree creation(WorkflowPlan plan) {
    PlannedAction create = plan.create();
    XmlTree result =
        result(plan, create)
            .add(
                element("post-functions")
                    .addAll(ours("function", create.preparations()))
                    .add(SystemFunctions.create())
                    .addAll(ours("function", create.functions()))
                    .add(SystemFunctions.reindex())
                    .add(SystemFunctions.fireEvent(SystemFunctions.EVENT_CREATED)));
    return action(create)
        .add(
            element("validators")
                .add(SystemFunctions.mayCreate())
                .addAll(ours("validator", create.validators())))
        .add(element("results").add(result));
  }

  private XmlTree step(WorkflowPlan plan, PlannedState state) {
    XmlTree actions =
        element("actions")
            .addAll(plan.actionsFrom(state.code()).stream().map(each -> transition(plan, each)));
    return element("step")
        .with("id", String.valueOf(plan.stepOf(state.code())))
        .with("name", state.name())
        .add(meta("jira.status.id", ids.status(state.code())))
        .addAll(state.editable() ? Stream.empty() : Stream.of(meta(EDITABLE_META, "false")))
        .addUnlessEmpty(actions);
  }

  private XmlTree transition(WorkflowPlan plan, PlannedAction planned) {
    XmlTree conditions =
        element("conditions").with("type", "AND").addAll(ours("condition", planned.conditions()));
    XmlTree result =
        result(plan, planned)
            .add(
                element("post-functions")
                    .addAll(ours("function", planned.preparations()))
                    .addAll(SystemFunctions.beforeOurs())
                    .addAll(ours("function", planned.functions()))
                    .addAll(SystemFunctions.afterOurs()));
    return action(planned)
        .addUnlessEmpty(element("restrict-to").addUnlessEmpty(conditions))
        .addUnlessEmpty(element("validators").addAll(ours("validator", planned.validators())))
        .add(element("results").add(result));
  }

  private XmlTree action(PlannedAction planned) {
    XmlTree action =
        element("action").with("id", String.valueOf(planned.id())).with("name", planned.name());
    planned.screen().ifPresent(screen -> action.with("view", "fieldscreen"));
    return action
        .add(meta(TRANSITION_META, planned.code()))
        .addAll(
            planned.screen().stream()
                .map(screen -> meta("jira.fieldscreen.id", ids.screen(screen))));
  }

  private static XmlTree result(WorkflowPlan plan, PlannedAction planned) {
    return element("unconditional-result")
        .with("old-status", "null")
        .with("status", planned.to())
        .with("step", String.valueOf(plan.stepOf(planned.to())));
  }

  private static XmlTree meta(String name, String value) {
    return element("meta").with("name", name).text(value);
  }

  private static Stream<XmlTree> ours(String element, List<ModuleRule> rules) {
    return rules.stream()
        .map(
            rule ->
                SystemFunctions.call(element, rule.implementation().getName())
                    .add(argument("full.module.key", PLUGIN_KEY + rule.moduleKey()))
                    .addAll(
                        rule.arguments().entrySet().stream()
                            .map(each -> argument(each.getKey(), each.getValue()))));
  }

  private static XmlTree argument(String name, String value) {
    return element("arg").with("name", name).text(value);
  }
}
