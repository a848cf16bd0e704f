package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.Coded;

/** Whom a level of control deployments reaches. */
public enum DeploymentReach implements Coded {
  /** The people of a unit; offices and leaders of the unit issue it. */
  UNIT("unit"),
  /** The people of one department or branch; its head or in-charge leader issues it. */
  DEPARTMENT("department");

  private final String code;

  DeploymentReach(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
