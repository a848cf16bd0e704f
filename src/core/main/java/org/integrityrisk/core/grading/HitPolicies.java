package org.integrityrisk.core.grading;

import java.util.List;
import java.util.Optional;

/** The hit policies there are. A further policy is a further class in this list. */
public final class HitPolicies {

  private static final List<HitPolicy> ALL =
      List.of(new FirstHit(), new HighestHit(), new UniqueHit());

  private HitPolicies() {}

  public static List<HitPolicy> all() {
    return ALL;
  }

  public static Optional<HitPolicy> find(String code) {
    return ALL.stream().filter(policy -> policy.code().equals(code)).findFirst();
  }
}
