package org.integrityrisk.core.screening;

/** By what findings are counted. */
public enum TallyBy {
  RULE,
  LEVEL,
  DEPARTMENT
}
