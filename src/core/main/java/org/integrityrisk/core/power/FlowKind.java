package org.integrityrisk.core.power;

import org.integrityrisk.core.text.Coded;

/** Towards whom a flow runs: those outside who apply or are inspected, or the body itself. */
public enum FlowKind implements Coded {
  EXTERNAL("external"),
  INTERNAL("internal");

  private final String code;

  FlowKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
