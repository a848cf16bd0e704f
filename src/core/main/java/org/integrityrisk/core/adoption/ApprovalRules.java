package org.integrityrisk.core.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.regime.Chain;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.text.Problem;

/**
 * What an approval on paper must be: dated, to be found, and with opinions that a form could carry.
 * Not every step must have left an opinion, since not every form was kept.
 *
 * @param chain the chain that the regime has for the point
 * @param today the day on which it is taken over
 */
public record ApprovalRules(Chain chain, LocalDate today) {

  /** Longest number or name of a paper, in characters. */
  public static final int LONGEST_PAPER = 200;

  /** Where problems of the day of approval are told. */
  public static final String APPROVED = "approved";

  /** Where problems of the paper's number are told. */
  public static final String PAPER = "paper";

  /** Where problems of the opinions are told. */
  public static final String OPINIONS = "opinions";

  /** Everything that is wrong with it. */
  public List<Problem> check(PaperApproval approval) {
    List<Problem> problems = new ArrayList<>();
    Stream.of(day(approval), paperMissing(approval), paperTooLong(approval))
        .flatMap(Optional::stream)
        .forEach(problems::add);
    problems.addAll(opinions(approval));
    return problems;
  }

  private Optional<Problem> day(PaperApproval approval) {
    return Problem.of("adoption.day-ahead", approval.approved().toString())
        .at(APPROVED)
        .when(approval.approved().isAfter(today));
  }

  private static Optional<Problem> paperMissing(PaperApproval approval) {
    return Problem.of("adoption.paper-missing").at(PAPER).when(approval.paper().isBlank());
  }

  private static Optional<Problem> paperTooLong(PaperApproval approval) {
    return Problem.of("adoption.paper-too-long", Integer.toString(LONGEST_PAPER))
        .at(PAPER)
        .when(approval.paper().length() > LONGEST_PAPER);
  }

  private List<Problem> opinions(PaperApproval approval) {
    List<Problem> problems = new ArrayList<>();
    Optional<PaperOpinion> before = Optional.empty();
    for (PaperOpinion opinion : approval.opinions()) {
      Stream.of(nameless(opinion), tooLate(opinion, approval), outOfOrder(before, opinion))
          .flatMap(Optional::stream)
          .map(problem -> problem.at(OPINIONS))
          .forEach(problems::add);
      before = Optional.of(opinion);
    }
    before
        .filter(last -> last.decision() == Decision.RETURN)
        .map(last -> Problem.of("adoption.ends-returned", last.step()).at(OPINIONS))
        .ifPresent(problems::add);
    return problems;
  }

  private static Optional<Problem> nameless(PaperOpinion opinion) {
    return Problem.of("adoption.name-missing", opinion.step()).when(opinion.name().isBlank());
  }

  private static Optional<Problem> tooLate(PaperOpinion opinion, PaperApproval approval) {
    return Problem.of("adoption.after-approval", opinion.step(), opinion.day().toString())
        .when(opinion.day().isAfter(approval.approved()));
  }

  /** The opinions follow the chain, and each other in time; after a return they begin again. */
  private Optional<Problem> outOfOrder(Optional<PaperOpinion> before, PaperOpinion opinion) {
    boolean inOrder =
        before.isEmpty()
            || (!opinion.day().isBefore(before.get().day())
                && (before.get().decision() == Decision.RETURN
                    || place(before.get()) < place(opinion)));
    return Problem.of("adoption.out-of-order", opinion.step()).when(!inOrder);
  }

  private int place(PaperOpinion opinion) {
    return chain.steps().stream().map(ReviewStep::id).toList().indexOf(opinion.step());
  }
}
