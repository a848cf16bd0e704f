package org.integrityrisk.core.regime;

import java.util.Optional;

/**
 * How a regime is named where one is chosen: {@code key} for the preset, or the newest version of a
 * regime that is no preset; {@code key@version} for a saved version.
 *
 * @param key key of the regime
 * @param version a saved version; empty for the preset
 */
public record RegimeReference(String key, Optional<String> version) {

  private static final String MARK = "@";

  /** Reads what {@link #text()} has written. */
  public static RegimeReference of(String text) {
    int mark = text.indexOf(MARK);
    return mark < 0
        ? new RegimeReference(text, Optional.empty())
        : to(text.substring(0, mark), text.substring(mark + 1));
  }

  static RegimeReference to(String key, String version) {
    return new RegimeReference(key, Optional.of(version));
  }

  /** The reference as it is stored and sent. */
  public String text() {
    return key + version.map(one -> MARK + one).orElse("");
  }
}
