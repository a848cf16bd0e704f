package org.integrityrisk.core.measure;

import java.util.Map;
import org.integrityrisk.core.journal.Intent;

/** One thing that an act changes in the host, as a step of an intent. */
enum MeasureStep {
  /** The text, responsible one and date become those of the act. */
  REWRITE,
  /** The issue moves to a state. */
  MOVE,
  LINK,
  UNLINK,
  /** The act is kept. */
  KEEP,
  /** Register and tasks follow. */
  SETTLE;

  private static final String DO = "do";
  private static final String WITH = "with";

  Map<String, String> with(String value) {
    return Map.of(DO, name(), WITH, value);
  }

  static MeasureStep of(Intent intent, int step) {
    return valueOf(intent.steps().get(step).get(DO));
  }

  static String value(Intent intent, int step) {
    return intent.steps().get(step).get(WITH);
  }
}
