package org.integrityrisk.core.deployment;

import org.integrityrisk.core.text.Coded;

/** How far a deployment is. It is lifted or it is open; there is no third. */
public enum DeploymentState implements Coded {
  /** Somebody concerned has not fed back yet. */
  AWAITING("awaiting"),
  /** Everybody has fed back, and it is to be lifted. */
  FED_BACK("fed-back"),
  /** It is over. */
  LIFTED("lifted");

  private final String code;

  DeploymentState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether the matter is still watched. */
  public boolean isOpen() {
    return this != LIFTED;
  }
}
