package org.integrityrisk.core.inspection;

/** Gives seeds for draws that nobody can foresee. */
@FunctionalInterface
public interface Seeds {

  String next();
}
