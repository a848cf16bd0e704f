package org.integrityrisk.core.grading;

import java.util.List;
import java.util.Map;
import org.integrityrisk.core.text.Coded;

/** How a table decides when several rules match. Policies are found through {@link HitPolicies}. */
public interface HitPolicy extends Coded {

  /**
   * Decides, or says what is still missing.
   *
   * @param rules the rules of the table, in order
   * @param levels codes of all levels, the most serious first
   * @param answers the answers known
   */
  Verdict decide(List<Rule> rules, List<String> levels, Map<String, String> answers);
}
