package org.integrityrisk.core.filing;

import java.time.LocalDate;
import java.util.List;
import org.integrityrisk.core.adoption.ApprovalRules;
import org.integrityrisk.core.adoption.PaperApproval;
import org.integrityrisk.core.grading.Grading;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.ContentCompletion;
import org.integrityrisk.core.risk.ContentRules;
import org.integrityrisk.core.risk.GradeContent;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.text.Problem;

/**
 * What a project's regime and organisation mean for the content of a risk point.
 *
 * @param regime the regime of the project
 * @param register the organisation at this moment
 * @param powers the power catalogue at this moment
 */
public record FilingRules(Regime regime, OrganisationRegister register, PowerCatalogue powers) {

  /** The content with everything filled in that follows from the rest. */
  public RiskPointContent complete(RiskPointContent content) {
    return new ContentCompletion(regime, register, powers).complete(content);
  }

  /** Everything that is wrong with a complete content. */
  public List<Problem> problems(RiskPointContent content) {
    return new ContentRules(regime, register, powers).check(content);
  }

  /** Everything that is wrong with what a paper is said to approve; the content is right. */
  List<Problem> problems(RiskPointContent content, PaperApproval approval, LocalDate today) {
    return regime
        .chainFor(content.scope(), register.post(content.post()).map(Post::rank))
        .map(chain -> new ApprovalRules(chain, today).check(approval))
        .orElseGet(() -> List.of(Problem.of("adoption.no-chain", content.scope()).at("scope")));
  }

  /** The level that the regime proposes, or what is missing to propose one. */
  public Grading grade(RiskPointContent content) {
    return new GradeContent(regime, register).propose(content);
  }
}
