package org.integrityrisk.core.reexamination;

import java.time.Instant;

/**
 * How a flag ended.
 *
 * @param by user key of the one who dismissed it; empty when it ended because the point went back
 *     to those who write it, or was withdrawn
 * @param reason why it was dismissed; empty otherwise
 * @param time when it ended
 */
public record FlagEnd(String by, String reason, Instant time) {

  /** The point is in other hands now. */
  static FlagEnd settled(Instant now) {
    return new FlagEnd("", "", now);
  }
}
