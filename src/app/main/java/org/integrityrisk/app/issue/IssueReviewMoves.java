package org.integrityrisk.app.issue;

import com.atlassian.jira.issue.MutableIssue;
import org.integrityrisk.app.workflow.ActionInHand;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.review.FlowTransition;
import org.integrityrisk.core.review.LoadReview;
import org.integrityrisk.core.review.Move;
import org.integrityrisk.core.review.ReviewMoves;
import org.integrityrisk.core.review.ReviewSituation;
import org.springframework.stereotype.Component;

/** Moves a risk point along its chain by the transition of the host's workflow. */
@Component
public final class IssueReviewMoves implements ReviewMoves {
  private final IssueWriter writer;
  private final LoadReview reviews;
  private final ActionInHand inHand;

  public IssueReviewMoves(IssueWriter writer, LoadReview reviews, ActionInHand inHand) {
    this.writer = writer;
    this.reviews = reviews;
    this.inHand = inHand;
  }

  @Override
  public void make(String pointKey, Move move) {
    ReviewSituation situation = reviews.forUser(move.actor(), pointKey);
    FlowTransition way =
        situation
            .transition(move.decision())
            .orElseThrow(() -> Refusals.outOfTurn(pointKey, situation.point().state()));
    MutableIssue issue = writer.find(pointKey).orElseThrow(() -> Refusals.notFound(pointKey));
    inHand.during(
        move,
        () -> {
          writer.transition(issue, way.action(), move.text(), move.actor());
          return way;
        });
  }
}
