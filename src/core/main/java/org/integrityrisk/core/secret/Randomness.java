package org.integrityrisk.core.secret;

/** Gives bytes that nobody can foresee. */
@FunctionalInterface
public interface Randomness {

  byte[] bytes(int count);
}
