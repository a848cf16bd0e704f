package org.integrityrisk.core.register;

/**
 * Whom a point waits for.
 *
 * @param role code of the office that is to act; "filer" for a draft; empty when it waits for
 *     nobody
 * @param user key of the one person who is to act; empty when a body decides together or nobody can
 *     be named
 * @param unit code of the unit whose body decides together, empty otherwise
 */
public record Awaiting(String role, String user, String unit) {

  /** Waits for nobody. */
  public static final Awaiting NOBODY = new Awaiting("", "", "");
}
