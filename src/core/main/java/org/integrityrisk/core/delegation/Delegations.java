package org.integrityrisk.core.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The delegations recorded, those of the past among them. */
public interface Delegations {

  /** Keeps a delegation, or replaces the one of that id. */
  void save(Delegation delegation);

  Optional<Delegation> find(String id);

  /** All of them, the latest first. */
  List<Delegation> all();

  /** Those that hold on that day. */
  RunningDelegations on(LocalDate day);
}
