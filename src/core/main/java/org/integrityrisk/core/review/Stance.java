package org.integrityrisk.core.review;

import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/** What somebody whose opinion is sought thinks of a risk point going on. */
public enum Stance implements Coded {
  SUPPORT("support"),
  CONCERN("concern");

  private final String code;

  Stance(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The stance of that code, or empty when there is none. */
  public static Optional<Stance> of(String code) {
    return Coded.find(Stance.class, code);
  }
}
