package org.integrityrisk.core.grading;

import java.util.List;
import java.util.Map;
import org.integrityrisk.core.text.Coded;

/**
 * How the verdicts of several tables become one. Combinations are found through {@link
 * Combinations}.
 */
public interface Combination extends Coded {

  /**
   * Decides, or says what is still missing.
   *
   * @param tables the tables, in order
   * @param answers the answers known
   */
  Verdict combine(List<DecisionTable> tables, Map<String, String> answers);
}
