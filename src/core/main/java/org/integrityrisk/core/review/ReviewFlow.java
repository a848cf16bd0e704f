package org.integrityrisk.core.review;

import static org.integrityrisk.core.risk.RiskState.DRAFT;
import static org.integrityrisk.core.risk.RiskState.IN_FORCE;
import static org.integrityrisk.core.risk.RiskState.RE_EXAMINATION;
import static org.integrityrisk.core.risk.RiskState.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.audit.Fingerprint;
import org.integrityrisk.core.regime.Regime;

/**
 * The states that a regime's risk points go through and the transitions between them, compiled from
 * its review chains. Where a point goes depends on its chain, hence on scope and rank: each branch
 * is a transition of its own.
 *
 * @param states codes of all states, a draft first
 * @param transitions all transitions; action ids depend only on the order of the regime's steps
 */
public record ReviewFlow(List<String> states, List<FlowTransition> transitions) {

  /** Id of the action that creates a point as a draft. */
  public static final int CREATE_ACTION = 1;

  private static final int SHAPE_LENGTH = 8;

  public ReviewFlow {
    states = List.copyOf(states);
    transitions = List.copyOf(transitions);
  }

  /** The flow of a regime, always the same for the same regime. */
  public static ReviewFlow of(Regime regime) {
    return FlowCompiler.compile(regime);
  }

  /**
   * The transition that a decision means in a state for a point of that chain; empty when it means
   * none.
   */
  public Optional<FlowTransition> find(String from, Decision decision, String chain) {
    return from(from)
        .filter(transition -> transition.decision() == decision && transition.isFor(chain))
        .findFirst();
  }

  /** All transitions that leave a state. */
  public Stream<FlowTransition> from(String state) {
    return transitions.stream().filter(transition -> transition.from().equals(state));
  }

  /**
   * Whether the host can use one workflow for both: same states and same transitions. Which points
   * take which branch may differ.
   */
  public boolean isLike(ReviewFlow other) {
    return states.equals(other.states) && ways().equals(other.ways());
  }

  /** A short name of the shape: flows that are alike have the same, and others another. */
  public String shape() {
    List<String> texts = new ArrayList<>(states);
    ways().stream().map(FlowTransition::toString).sorted().forEach(texts::add);
    return Fingerprint.of(texts).substring(0, SHAPE_LENGTH);
  }

  private Set<FlowTransition> ways() {
    return transitions.stream()
        .map(
            way -> new FlowTransition(way.action(), way.decision(), way.from(), way.to(), Set.of()))
        .collect(Collectors.toUnmodifiableSet());
  }

  static List<String> states(Regime regime) {
    Stream<String> steps = regime.steps().stream().map(step -> step.id());
    Stream<String> ends = Stream.of(IN_FORCE, RE_EXAMINATION, WITHDRAWN);
    return Stream.of(Stream.of(DRAFT), steps, ends).flatMap(codes -> codes).toList();
  }
}
