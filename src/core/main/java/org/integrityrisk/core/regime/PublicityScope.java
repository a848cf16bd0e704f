package org.integrityrisk.core.regime;

import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/** Among whom points are shown. A regime says which of them it uses, and what it calls them. */
public enum PublicityScope implements Coded {
  /** Whoever holds a post or an office in the unit or in a unit below it. */
  UNIT("unit"),
  /** Everybody who has an account. */
  SYSTEM("system"),
  /** A printed list on a wall; here only those see it who see the project. */
  LIST("list");

  private final String code;

  PublicityScope(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The scope of that code, or empty when there is none. */
  public static Optional<PublicityScope> of(String code) {
    return Coded.find(PublicityScope.class, code);
  }
}
