package org.integrityrisk.app.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shortest way through a planned workflow from its first state to another. */
final class Route {
  private Route() {}

  static List<PlannedAction> to(WorkflowPlan plan, String state) {
    String start = plan.states().get(0).code();
    Map<String, List<PlannedAction>> routes = new HashMap<>(Map.of(start, List.of()));
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      String here = open.remove();
      for (PlannedAction action : plan.actionsFrom(here)) {
        if (!routes.containsKey(action.to())) {
          List<PlannedAction> route = new ArrayList<>(routes.get(here));
          route.add(action);
          routes.put(action.to(), route);
          open.add(action.to());
        }
      }
    }
    if (!routes.containsKey(state)) {
      throw new AssertionError(state + " cannot be reached");
    }
    return routes.get(state);
  }
}
