package org.integrityrisk.core.review;

import java.util.Set;

/**
 * One transition of a regime's workflow.
 *
 * @param action id of the workflow action, unique in the flow
 * @param decision what a person decides by taking it
 * @param from code of the state it leaves
 * @param to code of the state it leads to
 * @param chains ids of the review chains whose points may take it; empty when every point may
 */
public record FlowTransition(
    int action, Decision decision, String from, String to, Set<String> chains) {

  public FlowTransition {
    chains = Set.copyOf(chains);
  }

  /** Whether points of that review chain may take it. */
  public boolean isFor(String chain) {
    return chains.isEmpty() || chains.contains(chain);
  }
}
