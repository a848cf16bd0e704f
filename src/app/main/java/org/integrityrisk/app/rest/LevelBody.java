package org.integrityrisk.app.rest;

import java.util.Optional;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.core.review.Overruling;

/** Another level than the proposed one, as a reviewer or the recorder of a meeting sends it. */
final class LevelBody {

  private LevelBody() {}

  /** What {@code level} and {@code levelReason} say; empty when the level stays as it is. */
  static Optional<Overruling> overruling(JsonBody sent) {
    String level = sent.text("level");
    String reason = sent.text("levelReason");
    return level.isBlank() ? Optional.empty() : Optional.of(new Overruling(level, reason));
  }
}
