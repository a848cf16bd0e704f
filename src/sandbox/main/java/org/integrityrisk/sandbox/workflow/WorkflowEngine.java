package org.integrityrisk.sandbox.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.integrityrisk.sandbox.issue.StoredIssue;

/** Runs the actions of workflows. */
public final class WorkflowEngine {
  private final WorkflowManager workflows;
  private final Function<String, Object> objects;

  /** {@code objects} makes conditions, validators and functions by class name. */
  public WorkflowEngine(WorkflowManager workflows, Function<String, Object> objects) {
    this.workflows = workflows;
    this.objects = objects;
  }

  /**
   * Runs the initial action of the workflow that the scheme gives to the issue.
   *
   * @param caller key of the acting user; null for nobody
   * @throws WorkflowRefusal when a validator refuses
   * @throws WorkflowException when the workflow cannot run
   */
  public void create(StoredIssue issue, String caller, Map<String, Object> inputs) {
    JiraWorkflow workflow = workflows.getWorkflow(issue);
    WorkflowDescriptor descriptor = workflow.getDescriptor();
    ActionDescriptor initial = (ActionDescriptor) descriptor.getInitialActions().get(0);
    run(
        () ->
            workflowOf(workflow, issue, caller, false)
                .initialize(workflow.getName(), initial.getId(), variables(issue, inputs)));
  }

  /**
   * Runs an action of the issue's step.
   *
   * @throws WorkflowRefusal when a validator refuses
   * @throws WorkflowException when the step has no such action now, or the workflow cannot run
   */
  public void act(
      StoredIssue issue,
      int actionId,
      String caller,
      Map<String, Object> inputs,
      boolean skipConditions) {
    JiraWorkflow workflow = workflows.getWorkflow(issue);
    run(
        () ->
            workflowOf(workflow, issue, caller, skipConditions)
                .doAction(issue.getId(), actionId, variables(issue, inputs)));
  }

  /** Whether the conditions of the action hold for the user now. */
  public boolean allows(StoredIssue issue, ActionDescriptor action, String caller) {
    JiraWorkflow workflow = workflows.getWorkflow(issue);
    boolean[] allowed = new boolean[1];
    run(
        () ->
            allowed[0] =
                workflowOf(workflow, issue, caller, false)
                    .allows(action, variables(issue, Map.of())));
    return allowed[0];
  }

  private IssueWorkflow workflowOf(
      JiraWorkflow workflow, StoredIssue issue, String caller, boolean skipConditions) {
    WorkflowDescriptor descriptor = workflow.getDescriptor();
    WorkflowEntryStore store = new WorkflowEntryStore(workflow.getName(), descriptor, issue);
    return new IssueWorkflow(caller, descriptor, store, objects, skipConditions);
  }

  private static Map<String, Object> variables(StoredIssue issue, Map<String, Object> inputs) {
    Map<String, Object> variables = new HashMap<>(inputs);
    variables.put("issue", issue);
    variables.put("originalissueobject", issue.original());
    return variables;
  }

  private static void run(Action action) {
    try {
      action.run();
    } catch (InvalidInputException e) {
      throw new WorkflowRefusal(e);
    } catch (com.opensymphony.workflow.WorkflowException e) {
      throw new WorkflowException(reason(e), e);
    }
  }

  private static String reason(com.opensymphony.workflow.WorkflowException e) {
    Throwable cause = e.getCause() == null ? e.getRootCause() : e.getCause();
    return cause == null ? e.getMessage() : e.getMessage() + ": " + cause.getMessage();
  }

  @FunctionalInterface
  private interface Action {
    void run() throws com.opensymphony.workflow.WorkflowException;
  }
}
