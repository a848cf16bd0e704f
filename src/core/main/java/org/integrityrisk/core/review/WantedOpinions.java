package org.integrityrisk.core.review;

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
 * @param situation where the point stands
 */
record WantedOpinions(ReviewSituation situation) {

  /** Each of them, those of the regime first; none when the point is not at such a step. */
  List<Wanted> all() {
    return situation.step().filter(step -> step.kind().isDecision()).stream()
        .flatMap(this::at)
        .toList();
  }

  /** Those that still hold the decision up. */
  List<Wanted> open() {
    return situation.isOverdue()
        ? List.of()
        : all().stream().filter(wanted -> !wanted.isGiven()).toList();
  }

  private Stream<Wanted> at(ReviewStep step) {
    List<SoughtOpinion> kept =
        situation.file().sought().stream()
            .filter(one -> one.isAt(situation.round(), step.id()))
            .toList();
    Stream<Wanted> offices =
        Stream.concat(step.seeksOpinions().stream(), requested(kept))
            .distinct()
            .map(role -> ofOffice(role, kept));
    Stream<Wanted> people =
        kept.stream().filter(one -> one.role().isEmpty()).map(WantedOpinions::ofPerson);
    return Stream.concat(offices, people);
  }

  private static Stream<HolderRole> requested(List<SoughtOpinion> kept) {
    return kept.stream()
        .filter(SoughtOpinion::isRequestToOffice)
        .flatMap(one -> Coded.find(HolderRole.class, one.role()).stream());
  }

  private Wanted ofOffice(HolderRole role, List<SoughtOpinion> kept) {
    Optional<SoughtOpinion> answer =
        kept.stream()
            .filter(one -> one.role().equals(role.code()) && !one.isRequestToOffice())
            .findFirst();
    return new Wanted(role.code(), people(role), answer);
  }

  /** Who may speak for the office about the point, in the order of the register. */
  List<String> people(HolderRole role) {
    Set<String> barred = situation.barred();
    String department = situation.point().content().department();
    return situation.loaded().register().holders().holdersOf(role, department).stream()
        .filter(user -> !barred.contains(user))
        .toList();
  }

  private static Wanted ofPerson(SoughtOpinion kept) {
    return new Wanted("", List.of(kept.user()), Optional.of(kept));
  }
}
