package org.integrityrisk.app.workflow;

import java.util.List;
import java.util.Optional;

/**
 * One transition of a planned workflow.
 *
 * @param id number of the action; the same for the same regime, so that a second set-up changes
 *     nothing
 * @param code code by which the app finds the action again, stored with it
 * @param name label of the button, in the language of the set-up
 * @param from state it starts in; empty for the action that creates the issue
 * @param to state it ends in
 * @param screen code of the screen shown before it, if one is
 * @param conditions what must hold for the button to show
 * @param validators what is asked of the input
 * @param preparations what is done before the host touches the issue
 * @param functions what is done after the status has changed and before the history is written
 */
public record PlannedAction(
    int id,
    String code,
    String name,
    String from,
    String to,
    Optional<String> screen,
    List<ModuleRule> conditions,
    List<ModuleRule> validators,
    List<ModuleRule> preparations,
    List<ModuleRule> functions) {

  public PlannedAction {
    conditions = List.copyOf(conditions);
    validators = List.copyOf(validators);
    preparations = List.copyOf(preparations);
    functions = List.copyOf(functions);
  }
}
