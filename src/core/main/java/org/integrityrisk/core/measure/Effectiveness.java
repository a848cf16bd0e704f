package org.integrityrisk.core.measure;

import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/** How well a measure works, as judged at a check. */
public enum Effectiveness implements Coded {
  EFFECTIVE("effective"),
  PARTLY("partly"),
  /** Unworkable or without effect: it goes back for revision (Zhengzhou civil affairs bureau). */
  NOT("not-effective");

  private final String code;

  Effectiveness(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The judgement of that code, or empty when there is none. */
  public static Optional<Effectiveness> of(String code) {
    return Coded.find(Effectiveness.class, code);
  }
}
