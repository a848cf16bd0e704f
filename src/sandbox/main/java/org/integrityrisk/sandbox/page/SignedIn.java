package org.integrityrisk.sandbox.page;

import org.integrityrisk.sandbox.security.Caller;

/**
 * Who is logged in, for the header.
 *
 * @param name empty when nobody is
 */
public record SignedIn(String name, String displayName, boolean administrator) {
  static final SignedIn NOBODY = new SignedIn("", "", false);

  static SignedIn of(Caller caller) {
    return new SignedIn(caller.name(), caller.displayName(), caller.administrator());
  }

  public boolean somebody() {
    return !name.isEmpty();
  }
}
