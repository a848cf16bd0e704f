package org.integrityrisk.core.regime;

import java.time.Instant;

/**
 * A regime file that an administrator has saved. It never changes: who wants other rules saves
 * another version.
 *
 * @param key key of the regime, as the file says it
 * @param version version of the rules, as the file says it; unique among those of the key
 * @param yaml the file as it was written, with its comments
 * @param author user key of the one who saved it
 * @param authorName the author's name at that time
 * @param saved when
 * @param note what it is for; may be empty
 */
public record RegimeVersion(
    String key,
    String version,
    String yaml,
    String author,
    String authorName,
    Instant saved,
    String note) {

  /** How projects refer to it. */
  public RegimeReference reference() {
    return RegimeReference.to(key, version);
  }
}
