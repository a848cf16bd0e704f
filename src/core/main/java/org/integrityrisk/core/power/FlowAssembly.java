package org.integrityrisk.core.power;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.core.text.Problem;

/**
 * Puts the lines of a table together to a tree. The order of branches is that of the lines.
 *
 * <p>Codes of problems: {@code power.step-duplicate}, {@code power.step-parent-unknown}, {@code
 * power.step-cycle}; their field is {@code steps.CODE.code} or {@code steps.CODE.parent}.
 */
public final class FlowAssembly {

  private final Map<String, PlacedStep> byCode = new LinkedHashMap<>();
  private final Map<String, List<PlacedStep>> byParent = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private FlowAssembly(List<PlacedStep> steps) {
    for (PlacedStep step : steps) {
      if (byCode.putIfAbsent(step.code(), step) == null) {
        byParent.computeIfAbsent(step.parent(), any -> new ArrayList<>()).add(step);
      } else {
        add(Problem.of("power.step-duplicate", step.code()), step, "code");
      }
    }
    byCode.values().forEach(this::lookUpwards);
  }

  /** What keeps the lines from forming a tree; empty when they do. */
  public static List<Problem> problems(List<PlacedStep> steps) {
    return List.copyOf(new FlowAssembly(steps).problems);
  }

  /** The top steps of the tree; whatever hangs on no top step is left out. */
  static List<FlowStep> tree(List<PlacedStep> steps) {
    return new FlowAssembly(steps).below("");
  }

  private List<FlowStep> below(String parent) {
    return byParent.getOrDefault(parent, List.of()).stream()
        .map(step -> new FlowStep(step.code(), step.content(), below(step.code())))
        .toList();
  }

  private void lookUpwards(PlacedStep step) {
    if (!step.parent().isEmpty() && !byCode.containsKey(step.parent())) {
      add(Problem.of("power.step-parent-unknown", step.code(), step.parent()), step, "parent");
    } else if (isBelowItself(step)) {
      add(Problem.of("power.step-cycle", step.code()), step, "parent");
    }
  }

  private boolean isBelowItself(PlacedStep step) {
    Set<String> seen = new HashSet<>();
    String above = step.parent();
    while (byCode.containsKey(above) && seen.add(above)) {
      above = byCode.get(above).parent();
    }
    return seen.contains(step.code());
  }

  private void add(Problem problem, PlacedStep step, String field) {
    problems.add(problem.at("steps." + step.code() + "." + field));
  }
}
