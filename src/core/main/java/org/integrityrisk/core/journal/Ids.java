package org.integrityrisk.core.journal;

/** Gives ids that have never been given before, on any node. */
@FunctionalInterface
public interface Ids {

  String next();
}
