package org.integrityrisk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.DomainException.Kind;
import org.integrityrisk.core.text.Problem;

/** Asserts how a use case refuses: by kind and by codes, never by wording. */
public final class Refused {

  private final DomainException refusal;

  private Refused(DomainException refusal) {
    this.refusal = refusal;
  }

  /** The call must be refused. */
  public static Refused refused(ThrowingCallable call) {
    DomainException refusal = catchThrowableOfType(DomainException.class, call);
    assertThat(refusal).as("refusal").isNotNull();
    return new Refused(refusal);
  }

  /** For one reason. */
  public Refused as(Kind kind, String code) {
    assertThat(refusal.kind()).isEqualTo(kind);
    assertThat(refusal.problems()).extracting(Problem::code).containsExactly(Problem.PREFIX + code);
    return this;
  }

  /** For these reasons and places, as {@link Refusal#shortly} says them. */
  public void at(String... problems) {
    assertThat(refusal.problems().stream().map(Refusal::shortly).toList())
        .containsExactlyInAnyOrder(problems);
  }
}
