package org.integrityrisk.core.power;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * How a power is exercised (权力运行流程): an ordered tree of steps, of which the power itself is the
 * root. Every change gives a new tree; none can leave a step without its place or put it below
 * itself.
 *
 * @param steps the steps at the top, in order
 */
public record Flow(List<FlowStep> steps) {

  /** No step yet. */
  public static final Flow EMPTY = new Flow(List.of());

  public Flow {
    steps = List.copyOf(steps);
  }

  /**
   * The flow that the lines of a table say.
   *
   * @throws DomainException of kind {@code INVALID} with every problem of {@link FlowAssembly}
   */
  public static Flow of(List<PlacedStep> lines) {
    List<Problem> problems = FlowAssembly.problems(lines);
    if (!problems.isEmpty()) {
      throw DomainException.invalid(problems);
    }
    return new Flow(FlowAssembly.tree(lines));
  }

  /** All steps as lines, each after the one it follows from. */
  public List<PlacedStep> lines() {
    List<PlacedStep> lines = new ArrayList<>();
    addLines("", steps, lines);
    return List.copyOf(lines);
  }

  private static void addLines(String parent, List<FlowStep> steps, List<PlacedStep> lines) {
    for (FlowStep step : steps) {
      lines.add(new PlacedStep(step.code(), parent, step.content()));
      addLines(step.code(), step.branches(), lines);
    }
  }

  /** Every step, each before those below it. */
  public Stream<FlowStep> all() {
    return steps.stream().flatMap(FlowStep::all);
  }

  public Optional<FlowStep> find(String code) {
    return all().filter(step -> step.code().equals(code)).findFirst();
  }

  /** How many steps lie on the longest way down. */
  public int depth() {
    return steps.stream().mapToInt(FlowStep::depth).max().orElse(0);
  }

  /**
   * The flow with a step more.
   *
   * @param parent code of the step it follows from; empty for the top
   * @param place how many branches come before it; the last place when there are fewer
   * @throws DomainException NOT_FOUND when there is no such parent
   */
  public Flow add(String parent, int place, FlowStep step) {
    return below(parent, branches -> inserted(branches, place, step));
  }

  /**
   * The flow with another content of a step.
   *
   * @throws DomainException NOT_FOUND when there is no such step
   */
  public Flow replace(String code, StepContent content) {
    known(code);
    return new Flow(each(steps, step -> step.code().equals(code) ? step.with(content) : step));
  }

  /**
   * The flow without a step and all below it.
   *
   * @throws DomainException NOT_FOUND when there is no such step
   */
  public Flow remove(String code) {
    known(code);
    return new Flow(without(steps, code));
  }

  /**
   * The flow with a step, and all below it, in another place.
   *
   * @param parent code of the step it shall follow from; empty for the top
   * @param place how many of the other branches come before it; the last place when there are fewer
   * @throws DomainException NOT_FOUND when there is no such step or parent; INVALID ({@code
   *     power.step-cycle}) when the parent lies below the step
   */
  public Flow move(String code, String parent, int place) {
    FlowStep step = known(code);
    if (step.all().anyMatch(below -> below.code().equals(parent))) {
      throw DomainException.invalid(Problem.of("power.step-cycle", code).at("parent"));
    }
    return remove(code).add(parent, place, step);
  }

  private FlowStep known(String code) {
    return find(code)
        .orElseThrow(() -> DomainException.notFound(Problem.of("power.step-not-found", code)));
  }

  private Flow below(String parent, UnaryOperator<List<FlowStep>> change) {
    if (parent.isEmpty()) {
      return new Flow(change.apply(steps));
    }
    known(parent);
    return new Flow(
        each(
            steps,
            step -> step.code().equals(parent) ? step.with(change.apply(step.branches())) : step));
  }

  private static List<FlowStep> each(List<FlowStep> steps, UnaryOperator<FlowStep> change) {
    return steps.stream()
        .map(change)
        .map(step -> step.with(each(step.branches(), change)))
        .toList();
  }

  private static List<FlowStep> without(List<FlowStep> steps, String code) {
    return steps.stream()
        .filter(step -> !step.code().equals(code))
        .map(step -> step.with(without(step.branches(), code)))
        .toList();
  }

  private static List<FlowStep> inserted(List<FlowStep> branches, int place, FlowStep step) {
    List<FlowStep> more = new ArrayList<>(branches);
    more.add(Math.max(0, Math.min(place, branches.size())), step);
    return more;
  }
}
