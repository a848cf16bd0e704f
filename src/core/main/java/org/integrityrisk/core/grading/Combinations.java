package org.integrityrisk.core.grading;

import java.util.List;
import java.util.Optional;

/** The combinations there are. A further one is a further class in this list. */
public final class Combinations {

  private static final List<Combination> ALL = List.of(new HighestOfTables(), new FirstOfTables());

  private Combinations() {}

  public static List<Combination> all() {
    return ALL;
  }

  public static Optional<Combination> find(String code) {
    return ALL.stream().filter(one -> one.code().equals(code)).findFirst();
  }
}
