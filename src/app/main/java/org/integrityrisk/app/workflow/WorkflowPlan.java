package org.integrityrisk.app.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A workflow before the host has seen it: states and transitions by code, without any id of the
 * host.
 *
 * @param code stable code, such as {@code risk-point/market-regulator}
 * @param name name in the host, in the language of the set-up
 * @param description shown to administrators
 * @param states all states, the first one being where a created issue starts
 * @param create the action that creates the issue
 * @param actions all other transitions
 */
public record WorkflowPlan(
    String code,
    String name,
    String description,
    List<PlannedState> states,
    PlannedAction create,
    List<PlannedAction> actions) {

  /**
   * @throws IllegalArgumentException when a transition names a state that is not there, or two
   *     transitions share a number
   */
  public WorkflowPlan {
    states = List.copyOf(states);
    actions = List.copyOf(actions);
    requireStates(states, create, actions);
    requireDistinctIds(create, actions);
  }

  private static void requireStates(
      List<PlannedState> states, PlannedAction create, List<PlannedAction> actions) {
    List<String> codes = states.stream().map(PlannedState::code).toList();
    Stream<String> named =
        Stream.concat(
            Stream.of(create.to()),
            actions.stream().flatMap(action -> Stream.of(action.from(), action.to())));
    named
        .filter(code -> !codes.contains(code))
        .findFirst()
        .ifPresent(
            code -> {
              throw new IllegalArgumentException("no such state: " + code);
            });
  }

  private static void requireDistinctIds(PlannedAction create, List<PlannedAction> actions) {
    Set<Integer> ids = new HashSet<>(Set.of(create.id()));
    for (PlannedAction action : actions) {
      if (!ids.add(action.id())) {
        throw new IllegalArgumentException("two actions with number " + action.id());
      }
    }
  }

  /** Number of the step of a state, counted from 1. */
  int stepOf(String stateCode) {
    return states.stream().map(PlannedState::code).toList().indexOf(stateCode) + 1;
  }

  List<PlannedAction> actionsFrom(String stateCode) {
    return actions.stream().filter(action -> action.from().equals(stateCode)).toList();
  }
}
