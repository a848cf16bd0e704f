package org.integrityrisk.core.organisation;

import org.integrityrisk.core.text.Coded;

/**
 * Whether a department manages the body itself or enforces the law outside it.
 *
 * <p>Rule: internal departments look for integrity risks, enforcement departments for regulatory
 * risks as well (Hedong market regulator's practice paper).
 */
public enum DepartmentKind implements Coded {
  INTERNAL("internal"),
  ENFORCEMENT("enforcement");

  private final String code;

  DepartmentKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
