package org.integrityrisk.core.publicity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.journal.Intent;

/** What a publicity came to, as an intent of the journal, and back: each step is one point. */
final class ConclusionIntent {

  static final String KIND = "publicity-conclusion";

  private ConclusionIntent() {}

  static Intent of(
      String id, String actor, String publicity, List<Conclusion> conclusions, Instant now) {
    List<Map<String, String>> steps = conclusions.stream().map(ConclusionIntent::step).toList();
    return new Intent(id, KIND, actor, now, Map.of("publicity", publicity), steps);
  }

  static String publicity(Intent intent) {
    return intent.header().get("publicity");
  }

  static Conclusion conclusion(Map<String, String> step) {
    return new Conclusion(
        step.get("point"), Outcome.of(step.get("outcome")).orElseThrow(), step.get("opinion"));
  }

  private static Map<String, String> step(Conclusion conclusion) {
    return Map.of(
        "point", conclusion.point(),
        "outcome", conclusion.outcome().code(),
        "opinion", conclusion.opinion());
  }
}
