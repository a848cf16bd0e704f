package org.integrityrisk.sandbox;

/**
 * The one way in which the sandbox says that it does not do what a Jira does: loudly, naming the
 * member.
 */
public final class Unsupported {
  private Unsupported() {}

  /** To be thrown; {@code name} is the type or the member, like {@code Issue.getWatches}. */
  public static UnsupportedOperationException member(String name) {
    return new UnsupportedOperationException("The sandbox does not offer " + name);
  }
}
