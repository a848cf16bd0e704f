package org.integrityrisk.core.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Whoever has the turn, or the office of the leading group, asks people or further offices for
 * their opinion before the decision at the present step.
 *
 * <p>Codes of problems, all starting {@code sought.}: {@code nobody-named}, {@code unknown-person},
 * {@code cannot-see}, {@code own-point}, {@code nobody-in-office}.
 */
public final class AskOpinions {

  private final LoadReview reviews;
  private final SoughtOpinions sought;
  private final People people;
  private final Permissions permissions;
  private final Audit audit;
  private final Projection projection;
  private final Clock clock;

  public AskOpinions(
      LoadReview reviews,
      SoughtOpinions sought,
      People people,
      Permissions permissions,
      Audit audit,
      Projection projection,
      Clock clock) {
    this.reviews = reviews;
    this.sought = sought;
    this.people = people;
    this.permissions = permissions;
    this.audit = audit;
    this.projection = projection;
    this.clock = clock;
  }

  /**
   * Asks; whoever was asked already is not asked twice.
   *
   * @param names user keys or names
   * @param offices further offices; of each, whoever answers first speaks for it
   * @throws DomainException NOT_FOUND, FORBIDDEN, CONFLICT when the point is not at a step where
   *     somebody decides, INVALID with every problem
   */
  public void ask(String actor, String key, List<String> names, List<HolderRole> offices) {
    // load
    ReviewSituation situation = reviews.forUser(actor, key);
    // check rights
    if (!isEntitled(situation)) {
      throw Refusals.forbidden(key);
    }
    // validate
    RiskPoint point = situation.point();
    if (!isAtADecision(situation)) {
      throw Refusals.outOfTurn(key, point.state());
    }
    List<String> users = check(situation, names, offices);
    // act
    users.forEach(user -> sought.append(request(situation, actor, user)));
    offices.forEach(office -> sought.append(request(situation, actor, office)));
    // audit
    audit.write(
        actor,
        "risk-point.ask-opinions",
        key,
        Map.of(),
        Map.of(
            "state", point.state(),
            "people", String.join(" ", users),
            "offices", String.join(" ", offices.stream().map(HolderRole::code).toList())));
    // publish
    projection.refresh(point);
  }

  /** Whether the actor of the situation may ask people now. */
  public static boolean mayAsk(ReviewSituation situation) {
    return isAtADecision(situation) && isEntitled(situation);
  }

  /** The offices that may be asked besides those that are asked already. */
  public static List<HolderRole> askable(ReviewSituation situation) {
    WantedOpinions wanted = new WantedOpinions(situation);
    Set<String> asked = wanted.all().stream().map(Wanted::role).collect(Collectors.toSet());
    return Stream.of(HolderRole.values())
        .filter(office -> !asked.contains(office.code()))
        .filter(office -> !wanted.people(office).isEmpty())
        .toList();
  }

  private static boolean isAtADecision(ReviewSituation situation) {
    return situation.step().filter(step -> step.kind().isDecision()).isPresent();
  }

  private static boolean isEntitled(ReviewSituation situation) {
    String actor = situation.loaded().actor().key();
    return situation.turn().filter(turn -> turn.includes(actor)).isPresent()
        || situation.loaded().rights().runsTheWorkOf(situation.point().content().unit());
  }

  private List<String> check(
      ReviewSituation situation, List<String> names, List<HolderRole> offices) {
    Problems problems = new Problems();
    if (names.isEmpty() && offices.isEmpty()) {
      problems.add(Problem.of("sought.nobody-named").at("people"));
    }
    WantedOpinions wanted = new WantedOpinions(situation);
    offices.stream()
        .filter(office -> wanted.people(office).isEmpty())
        .map(office -> Problem.of("sought.nobody-in-office", office.code()).at("offices"))
        .forEach(problems::add);
    names.stream()
        .flatMap(name -> problem(situation, name).stream())
        .map(problem -> problem.at("people"))
        .forEach(problems::add);
    problems.throwIfAny();
    return names.stream().flatMap(name -> people.keyOf(name).stream()).distinct().toList();
  }

  private Optional<Problem> problem(ReviewSituation situation, String name) {
    Optional<String> user = people.keyOf(name);
    if (user.isEmpty()) {
      return Optional.of(Problem.of("sought.unknown-person", name));
    }
    return Stream.of(
            when(situation.isOwn(user.get()), "sought.own-point", name),
            when(
                !permissions.mayBrowse(user.get(), situation.point().project()),
                "sought.cannot-see",
                name))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Problem> when(boolean wrong, String code, String name) {
    return wrong ? Optional.of(Problem.of(code, name)) : Optional.empty();
  }

  private SoughtOpinion request(ReviewSituation situation, String actor, String user) {
    return request(situation, actor, "", user, people.displayName(user).orElse(user));
  }

  private SoughtOpinion request(ReviewSituation situation, String actor, HolderRole office) {
    return request(situation, actor, office.code(), "", "");
  }

  private SoughtOpinion request(
      ReviewSituation situation, String actor, String office, String user, String name) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new SoughtOpinion(
        situation.point().id(),
        situation.round(),
        situation.point().state(),
        office,
        user,
        name,
        actor,
        now,
        Optional.empty());
  }
}
