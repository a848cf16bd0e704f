package org.integrityrisk.core.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.text.Coded;

/**
 * The opinions wanted before the decision at the present step: of the offices that the regime
 * names, and of the offices and people whom the office or the decider has asked. The step cannot be
 * passed before each was given or its deadline has gone by.
 *
 * <p>So that no point waits for ever: whom nobody can answer for is not waited for, and where the
 * step names no deadline, what was asked for beyond the regime's own is waited for only so many
 * working days.
 *
 * @param situation where the point stands
 */
record WantedOpinions(ReviewSituation situation) {

  /** Working days to answer a request at a step that names no deadline. */
  static final int DAYS_TO_ANSWER = 10;

  /** Each of them, those of the regime first; none when the point is not at such a step. */
  List<Wanted> all() {
    return situation.step().filter(step -> step.kind().isDecision()).stream()
        .flatMap(this::at)
        .toList();
  }

  /** Those that still hold the decision up. */
  List<Wanted> open() {
    boolean waitedLongEnough = situation.ownDue().filter(this::hasGoneBy).isPresent();
    return waitedLongEnough ? List.of() : all().stream().filter(this::isAwaited).toList();
  }

  private boolean hasGoneBy(LocalDate last) {
    return situation.day().today().isAfter(last);
  }

  private boolean isAwaited(Wanted wanted) {
    return !wanted.isGiven() && !wanted.isVacant() && !hasLapsed(wanted);
  }

  private boolean hasLapsed(Wanted wanted) {
    ReviewDay day = situation.day();
    return situation.ownDue().isEmpty()
        && wanted
            .requested()
            .map(asked -> day.deadline(asked, DAYS_TO_ANSWER))
            .filter(this::hasGoneBy)
            .isPresent();
  }

  private Stream<Wanted> at(ReviewStep step) {
    List<SoughtOpinion> kept =
        situation.file().sought().stream()
            .filter(one -> one.isAt(situation.round(), step.id()))
            .toList();
    Stream<Wanted> offices =
        Stream.concat(step.seeksOpinions().stream(), requested(kept))
            .distinct()
            .map(role -> ofOffice(step, role, kept));
    Stream<Wanted> people = kept.stream().filter(one -> one.role().isEmpty()).map(this::ofPerson);
    return Stream.concat(offices, people);
  }

  private static Stream<HolderRole> requested(List<SoughtOpinion> kept) {
    return kept.stream()
        .filter(SoughtOpinion::isRequestToOffice)
        .flatMap(one -> Coded.find(HolderRole.class, one.role()).stream());
  }

  private Wanted ofOffice(ReviewStep step, HolderRole role, List<SoughtOpinion> kept) {
    Optional<SoughtOpinion> answer =
        kept.stream()
            .filter(one -> one.role().equals(role.code()) && !one.isRequestToOffice())
            .findFirst();
    Optional<Instant> requested =
        step.seeksOpinions().contains(role) ? Optional.empty() : requestOf(role, kept);
    return new Wanted(role.code(), people(role), answer, requested);
  }

  private static Optional<Instant> requestOf(HolderRole role, List<SoughtOpinion> kept) {
    return kept.stream()
        .filter(one -> one.role().equals(role.code()) && one.isRequestToOffice())
        .map(SoughtOpinion::asked)
        .findFirst();
  }

  /** Who may speak for the office about the point, in the order of the register. */
  List<String> people(HolderRole role) {
    Set<String> barred = situation.barred();
    String department = situation.point().content().department();
    return situation.loaded().register().holders().holdersOf(role, department).stream()
        .filter(user -> !barred.contains(user))
        .toList();
  }

  private Wanted ofPerson(SoughtOpinion kept) {
    String user = kept.user();
    boolean barred = situation.isOwn(user) || situation.isAside(user);
    List<String> people = barred ? List.of() : List.of(user);
    return new Wanted("", people, Optional.of(kept), Optional.of(kept.asked()));
  }
}
