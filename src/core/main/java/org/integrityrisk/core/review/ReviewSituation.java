package org.integrityrisk.core.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.integrityrisk.core.regime.Chain;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.risk.ContentHash;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskState;

/**
 * Where a risk point stands in its chain.
 *
 * @param loaded the point with its surroundings
 * @param file what is kept about its review
 * @param day the day on which it is looked at
 */
public record ReviewSituation(LoadedPoint loaded, ReviewFile file, ReviewDay day) {

  /** All opinions given on the point, oldest first. */
  public List<Opinion> opinions() {
    return file.opinions();
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

  /** Every return for redo so far, oldest first; each says why. */
  public List<Opinion> returns() {
    return opinionsTo(Decision.RETURN);
  }

  /** Every decision so far to have the point looked at again, oldest first. */
  public List<Opinion> reExaminations() {
    return opinionsTo(Decision.RE_EXAMINE);
  }

  /**
   * The approvals of the present round that were given on another content than the present one,
   * oldest first. The point says something else than what they approved.
   */
  public List<Opinion> staleApprovals() {
    List<Opinion> approvals = opinionsTo(Decision.PASS);
    if (approvals.isEmpty()) {
      return List.of();
    }
    String present = ContentHash.of(point().content());
    int round = round();
    return approvals.stream()
        .filter(opinion -> opinion.round() == round && opinion.isStale(present))
        .toList();
  }

  /** When the point came into its state: by the last opinion, before the first one by filing. */
  public Instant stateSince() {
    return lastOpinion().map(Opinion::time).orElseGet(point()::filed);
  }

  /**
   * Last day to act at the present step; empty when the step has no deadline. What is shown for
   * comments cannot be confirmed before its days are over, so that its deadline counts from then
   * on; where the regime sets none, it is the next working day.
   */
  public Optional<LocalDate> due() {
    return file.shownUntil()
        .map(last -> day.calendar().after(last, deadlineDays().orElse(1)))
        .or(() -> dueFrom(stateSince()));
  }

  /** Last day to act, had the point come to its step at that time. */
  public Optional<LocalDate> dueFrom(Instant since) {
    OptionalInt days = deadlineDays();
    return days.isPresent() ? Optional.of(day.deadline(since, days.getAsInt())) : Optional.empty();
  }

  private OptionalInt deadlineDays() {
    return step().map(loaded.regime()::daysToAct).orElse(OptionalInt.empty());
  }

  /**
   * Last day of the deadline that the present step itself names; the days that the regime gives to
   * all reviews remind people, and end no waiting for the opinions of others.
   */
  Optional<LocalDate> ownDue() {
    OptionalInt days = step().map(ReviewStep::deadlineDays).orElse(OptionalInt.empty());
    return days.isPresent()
        ? Optional.of(day.deadline(stateSince(), days.getAsInt()))
        : Optional.empty();
  }

  /** Whether the point is to be re-examined, because what it rests on has changed. */
  public boolean isFlagged() {
    return file.flagged();
  }

  /** Whether the deadline of the present step has gone by. */
  public boolean isOverdue() {
    return due().filter(day.today()::isAfter).isPresent();
  }

  /** Whether the point is a draft because a reviewer, or a change of the regime, sent it back. */
  public boolean isReturned() {
    return point().state().equals(RiskState.DRAFT)
        && lastOpinion().filter(ReviewSituation::sendsBack).isPresent();
  }

  /** Since when the point has been in force; empty when it is not. */
  public Optional<LocalDate> inForceSince(ZoneId zone) {
    return lastOpinion()
        .filter(any -> point().state().equals(RiskState.IN_FORCE))
        .map(last -> last.holdsFrom(zone));
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

  /**
   * Whether the actor may record what a meeting decides on the point: at the step where it waits
   * for one, or, as long as it waits for none, at any that its chain has.
   */
  public boolean mayBeRecorded() {
    List<ReviewStep> all = chain().map(Chain::steps).orElse(List.of());
    return step().filter(ReviewStep::collective).map(List::of).orElse(all).stream()
        .filter(ReviewStep::collective)
        .anyMatch(one -> loaded.rights().recordsMeetingsOf(one.holder(), point().content().unit()));
  }

  /** Whose turn it would be once that user has submitted the point; empty without a chain. */
  public Optional<Turn> firstTurnAfter(String submitter) {
    FourEyes eyes = new FourEyes(this);
    return chain()
        .map(Chain::first)
        .map(first -> turnAt(first, eyes.barredOnceSubmitted(first, submitter)));
  }

  /** Every member of the body whose turn it is, those who must not decide among them. */
  List<String> bodyOf(Turn turn) {
    return loaded
        .register()
        .holders()
        .holdersOf(turn.step().holder(), point().content().department());
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
    return new FourEyes(this).owners().contains(user);
  }

  /**
   * Whether what is under review are the user's own words: the user has corrected or submitted
   * them.
   */
  public boolean isAuthor(String user) {
    return new FourEyes(this).authors().contains(user);
  }

  /**
   * Whether a step of the chain is the user's to decide, at its time; or was, in this round, or
   * before the user stepped aside.
   */
  public boolean isReviewer(String user) {
    return hasDecided(user)
        || isAside(user)
        || chain().stream()
            .flatMap(chain -> chain.steps().stream())
            .anyMatch(step -> turnAt(step).includes(user));
  }

  /** Whether the user has decided as a reviewer in this round already. */
  public boolean hasDecided(String user) {
    return new FourEyes(this).deciders().contains(user);
  }

  /**
   * Whether the meeting, publicity or filing of that id has moved the point. An opinion is kept
   * before the point moves, so it proves the move only once the point has left the step.
   */
  public boolean hasMovedBy(String record) {
    return opinions().stream()
        .filter(opinion -> opinion.meeting().equals(record))
        .anyMatch(opinion -> !isUnfinished(opinion) || opinion.round() < round());
  }

  /** Whether that person's own decision, taken at that time or later, has moved the point. */
  boolean hasMoved(Move move, Instant since) {
    return opinionsTo(move.decision()).stream()
        .filter(opinion -> opinion.user().equals(move.actor()) && !opinion.time().isBefore(since))
        .anyMatch(opinion -> !isUnfinished(opinion));
  }

  List<Opinion> opinionsTo(Decision decision) {
    return opinions().stream().filter(opinion -> opinion.decision() == decision).toList();
  }

  /** The opinions wanted before the decision at the present step, those given among them. */
  public List<Wanted> wanted() {
    return new WantedOpinions(this).all();
  }

  /** The wanted opinions that still hold the decision up: not given, and their days not gone by. */
  public List<Wanted> openOpinions() {
    return new WantedOpinions(this).open();
  }

  /** Whether the user has stepped aside on this point. */
  public boolean isAside(String user) {
    return new FourEyes(this).aside().contains(user);
  }

  /** Whether the user may come to decide on this point at some step of its chain. */
  public boolean hasPart(String user) {
    StepHolders holders = new StepHolders(loaded.register(), file.delegations());
    String department = point().content().department();
    return chain().stream()
        .flatMap(chain -> chain.steps().stream())
        .anyMatch(step -> holders.everybody(step, department).contains(user));
  }

  /** Those who must not decide at the present step. */
  public Set<String> barred() {
    return step().map(new FourEyes(this)::barredAt).orElse(Set.of());
  }

  /** Whether the opinion was kept at the present step, and the host failed afterwards. */
  boolean isUnfinished(Opinion opinion) {
    return opinion.step().equals(point().state());
  }

  private static boolean sendsBack(Opinion opinion) {
    return opinion.decision() == Decision.RETURN || opinion.decision() == Decision.RESTART;
  }

  private int nextRound() {
    return 1 + returns().size() + reExaminations().size() + opinionsTo(Decision.RESTART).size();
  }

  private Optional<Opinion> lastOpinion() {
    List<Opinion> all = opinions();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  private Turn turnAt(ReviewStep step) {
    return turnAt(step, new FourEyes(this).barredAt(step));
  }

  private Turn turnAt(ReviewStep step, Set<String> barred) {
    return new StepHolders(loaded.register(), file.delegations())
        .turn(step, point().content().department(), barred);
  }
}
