package org.integrityrisk.core.register;

/**
 * Whom a point waits for.
 *
 * @param role code of the office that is to act; "filer" or "assignee" for a draft; empty when it
 *     waits for nobody
 * @param user key of the one person who is to act; empty when a body is to act or nobody can be
 *     named
 * @param unit code of the point's unit when a body of several people is to act, empty otherwise
 * @param step code of the kind of step it waits at; empty when it is not under review
 */
public record Awaiting(String role, String user, String unit, String step) {

  /** Waits for nobody. */
  public static final Awaiting NOBODY = new Awaiting("", "", "", "");

  /** Waits for one person, in an office. */
  public static Awaiting person(String role, String user, String step) {
    return new Awaiting(role, user, "", step);
  }
}
