package org.integrityrisk.core.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.regime.Chain;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.regime.StepKind;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;

/**
 * Where a risk point stands in its chain.
 *
 * @param loaded the point with its surroundings
 * @param opinions all opinions given on it, oldest first
 */
public record ReviewSituation(LoadedPoint loaded, List<Opinion> opinions) {

  public ReviewSituation {
    opinions = List.copyOf(opinions);
  }

  public RiskPoint point() {
    return loaded.point();
  }

  /** The chain that the regime demands; empty when it knows none for the point's scope and rank. */
  public Optional<Chain> chain() {
    return loaded.regime().chainFor(point().content().scope(), loaded.rank());
  }

  /**
   * The round that the next opinion belongs to, from 1. A return and a re-examination each start a
   * new one. An opinion given at the present step counts as not given: the host kept it, and failed
   * before the point had moved.
   */
  public int round() {
    return lastOpinion().filter(this::isUnfinished).map(Opinion::round).orElseGet(this::nextRound);
  }

  /** Whether the point is a draft because a reviewer returned it. */
  public boolean isReturned() {
    return point().state().equals(RiskState.DRAFT)
        && lastOpinion().filter(last -> last.decision() == Decision.RETURN).isPresent();
  }

  /**
   * The step that the point waits at; empty when it is not under review or its chain has no such
   * step.
   */
  public Optional<ReviewStep> step() {
    return chain().flatMap(chain -> chain.step(point().state()));
  }

  /** Whose turn it is; empty when the point is not under review. */
  public Optional<Turn> turn() {
    return step().map(this::turnAt);
  }

  /** Whether the actor may record what a meeting decides at the present step. */
  public boolean mayBeRecorded() {
    String unit = point().content().unit();
    return step()
        .filter(step -> loaded.rights().recordsMeetingsOf(step.holder(), unit))
        .isPresent();
  }

  /** Whose turn it would be right after submission; empty when there is no chain. */
  public Optional<Turn> firstTurn() {
    return chain().map(chain -> turnAt(chain.first()));
  }

  /** The transition that the decision means now. */
  public Optional<FlowTransition> transition(Decision decision) {
    String chain = chain().map(Chain::id).orElse("");
    return ReviewFlow.of(loaded.regime()).find(point().state(), decision, chain);
  }

  /**
   * Whether the point is the user's own: filed by the user, or about the post that the user holds.
   */
  public boolean isOwn(String user) {
    return owners().contains(user);
  }

  /** Whether the user has decided as a reviewer in this round already. */
  public boolean hasDecided(String user) {
    return deciders().contains(user);
  }

  /**
   * Whether the meeting, publicity or filing of that id has moved the point. An opinion is kept
   * before the point moves, so it proves the move only once the point has left the step.
   */
  public boolean hasMovedBy(String record) {
    return opinions.stream()
        .filter(opinion -> opinion.meeting().equals(record))
        .anyMatch(opinion -> !isUnfinished(opinion) || opinion.round() < round());
  }

  /**
   * Who confirms after a publicity decides in person; who records a meeting or a filing does not.
   */
  private boolean isPersonal(Opinion opinion) {
    return opinion.meeting().isEmpty()
        || chain().flatMap(chain -> chain.step(opinion.step())).stream()
            .anyMatch(step -> step.kind() == StepKind.PUBLICITY);
  }

  private boolean isUnfinished(Opinion opinion) {
    return opinion.step().equals(point().state());
  }

  private int nextRound() {
    return 1
        + (int)
            opinions.stream()
                .map(Opinion::decision)
                .filter(decision -> decision == Decision.RETURN || decision == Decision.RE_EXAMINE)
                .count();
  }

  private Optional<Opinion> lastOpinion() {
    return opinions.isEmpty() ? Optional.empty() : Optional.of(opinions.get(opinions.size() - 1));
  }

  private Turn turnAt(ReviewStep step) {
    Set<String> excluded = new HashSet<>(owners());
    if (!step.collective()) {
      excluded.addAll(deciders());
    }
    return new StepHolders(loaded.register()).turn(step, point().content().department(), excluded);
  }

  private Set<String> owners() {
    Set<String> owners = new HashSet<>();
    owners.add(point().filer());
    loaded.register().post(point().content().post()).flatMap(Post::holder).ifPresent(owners::add);
    return owners;
  }

  private Set<String> deciders() {
    Set<String> deciders = new HashSet<>();
    opinions.stream()
        .filter(opinion -> opinion.round() == round() && opinion.decision() == Decision.PASS)
        .filter(opinion -> isPersonal(opinion) && !isUnfinished(opinion))
        .forEach(opinion -> deciders.add(opinion.user()));
    return deciders;
  }
}
