package org.integrityrisk.core.risk;

import java.util.HashMap;
import java.util.Map;
import org.integrityrisk.core.grading.Grading;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.Regime;

/**
 * Asks the regime's decision table for the level of a content. The table can ask for every field by
 * its name and for the rank of the post as "rank".
 *
 * @param regime the regime of the project
 * @param register the organisation at this moment
 */
public record GradeContent(Regime regime, OrganisationRegister register) {

  private static final String RANK = "rank";

  /** The level proposed, or what is missing to propose one. */
  public Grading propose(RiskPointContent content) {
    Map<String, String> answers = new HashMap<>();
    content.values().forEach((field, value) -> answers.put(field.input(), value));
    register.post(content.post()).ifPresent(post -> answers.put(RANK, post.rank().code()));
    return regime.grade(answers);
  }
}
