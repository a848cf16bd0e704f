package org.integrityrisk.core.world;

/** The process dies. An error, so that no code under test survives it by catching exceptions. */
public final class Crash extends Error {

  private static final long serialVersionUID = 1L;
}
