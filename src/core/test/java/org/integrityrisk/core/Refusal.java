package org.integrityrisk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/** Says which problems an action is refused for: tests assert codes and places, not texts. */
public final class Refusal {

  private Refusal() {}

  /** The problems an action is refused for, each as {@code code@field#row} without the prefix. */
  public static List<String> of(ThrowingCallable action) {
    DomainException refused = catchThrowableOfType(DomainException.class, action);
    assertThat(refused).as("a refusal").isNotNull();
    return refused.problems().stream().map(Refusal::shortly).toList();
  }

  /** A problem as {@code code@field#row}; what it has none of is left out. */
  public static String shortly(Problem problem) {
    String row = problem.row().isPresent() ? "#" + problem.row().getAsInt() : "";
    return problem.code().substring(Problem.PREFIX.length())
        + problem.field().map(field -> "@" + field).orElse("")
        + row;
  }
}
