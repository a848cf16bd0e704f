package org.integrityrisk.app.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.text.LocalizedText;

/**
 * Plans the workflow of issues whose states the domain defines by "may be followed by": measures
 * and warnings. The code of each transition is the code of the state it leads to.
 *
 * @param code code of the workflow
 * @param name its name in the host
 * @param editable whether the host's own edit screen may change the issues, in every state
 * @param states the states, the first one being where an issue starts
 */
record StateMachine(String code, LocalizedText name, boolean editable, List<State> states) {
  private static final LocalizedText CREATE = new LocalizedText("Create", "新建");

  /**
   * One state.
   *
   * @param status its status
   * @param action label of the transitions that lead to it
   * @param followers the states that may come next
   */
  record State(FixedStatus status, LocalizedText action, List<String> followers) {}

  WorkflowPlan plan(Locale language) {
    return new WorkflowPlan(
        code,
        name.in(language),
        name.in(language),
        states.stream()
            .map(state -> new PlannedState(state.status().code(), label(state, language), editable))
            .toList(),
        creation(language),
        states.stream().flatMap(from -> actionsFrom(from, language)).toList());
  }

  private static String label(State state, Locale language) {
    return state.status().label().in(language);
  }

  private PlannedAction creation(Locale language) {
    String first = states.get(0).status().code();
    return new PlannedAction(
        1,
        first,
        CREATE.in(language),
        "",
        first,
        Optional.empty(),
        List.of(),
        List.of(WorkflowModules.onlyByTheAppValidator()),
        List.of(),
        List.of());
  }

  private Stream<PlannedAction> actionsFrom(State from, Locale language) {
    return states.stream()
        .filter(to -> from.followers().contains(to.status().code()))
        .map(to -> action(from, to, language));
  }

  private PlannedAction action(State from, State to, Locale language) {
    String target = to.status().code();
    return new PlannedAction(
        10 * (states.indexOf(from) + 1) + states.indexOf(to) + 1,
        target,
        to.action().in(language),
        from.status().code(),
        target,
        Optional.empty(),
        List.of(WorkflowModules.onlyByTheAppCondition()),
        List.of(),
        List.of(),
        List.of());
  }
}
