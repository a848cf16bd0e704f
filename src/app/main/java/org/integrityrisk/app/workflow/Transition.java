package org.integrityrisk.app.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;
import java.util.Optional;

/**
 * What the host tells a workflow rule about the transition it is in: a typed view on its untyped
 * maps.
 *
 * @param variables the host's variables of this transition
 * @param arguments the arguments that the workflow gives to the rule
 */
record Transition(Map<?, ?> variables, Map<?, ?> arguments) {

  /** The issue; on creation it is not stored before the host's own function has run. */
  Issue issue() {
    return (Issue) variables.get("issue");
  }

  /** Key of the user who makes the transition; empty for an anonymous one. */
  String caller() {
    Object context = variables.get("context");
    String caller = context == null ? null : ((WorkflowContext) context).getCaller();
    return caller == null ? "" : caller;
  }

  /** What the user wrote into the comment field of the transition screen. */
  String comment() {
    return Optional.ofNullable(variables.get("comment")).map(Object::toString).orElse("").strip();
  }

  /**
   * An argument that the workflow must give.
   *
   * @throws IllegalStateException when somebody has edited the workflow and dropped it
   */
  String argument(String name) {
    return Optional.ofNullable(arguments.get(name))
        .map(Object::toString)
        .orElseThrow(() -> new IllegalStateException("Workflow rule without argument " + name));
  }
}
