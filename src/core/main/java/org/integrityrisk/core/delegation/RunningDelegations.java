package org.integrityrisk.core.delegation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The delegations that hold on one day, asked from either side. A delegate does not delegate
 * further: only the own offices of a person are delegated.
 *
 * @param delegations each of them
 */
public record RunningDelegations(List<Delegation> delegations) {

  /** Nobody is away. */
  public static final RunningDelegations NONE = new RunningDelegations(List.of());

  public RunningDelegations {
    delegations = List.copyOf(delegations);
  }

  /** User keys of those who decide in place of the user. */
  public List<String> delegatesOf(String user) {
    return delegations.stream()
        .filter(one -> one.from().equals(user))
        .map(Delegation::to)
        .distinct()
        .toList();
  }

  /** User keys of those in whose place the user decides. */
  public Set<String> principalsOf(String user) {
    return delegations.stream()
        .filter(one -> one.to().equals(user))
        .map(Delegation::from)
        .collect(Collectors.toUnmodifiableSet());
  }
}
