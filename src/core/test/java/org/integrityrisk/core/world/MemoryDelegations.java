package org.integrityrisk.core.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.delegation.Delegation;
import org.integrityrisk.core.delegation.Delegations;
import org.integrityrisk.core.delegation.RunningDelegations;

/** Delegations in memory. */
public final class MemoryDelegations implements Delegations {

  private final Map<String, Delegation> delegations = new LinkedHashMap<>();

  @Override
  public void save(Delegation delegation) {
    delegations.put(delegation.id(), delegation);
  }

  @Override
  public Optional<Delegation> find(String id) {
    return Optional.ofNullable(delegations.get(id));
  }

  @Override
  public List<Delegation> all() {
    List<Delegation> all = new ArrayList<>(delegations.values());
    Collections.reverse(all);
    return all;
  }

  @Override
  public RunningDelegations on(LocalDate day) {
    return new RunningDelegations(all().stream().filter(one -> one.isRunning(day)).toList());
  }
}
