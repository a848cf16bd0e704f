package org.integrityrisk.core.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.regime.PublicityRules;
import org.integrityrisk.core.regime.PublicityScope;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.review.LoadReview;
import org.integrityrisk.core.review.ReviewSituation;
import org.integrityrisk.core.risk.Gradings;
import org.integrityrisk.core.risk.Projection;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * The office of the leading group shows points for comments, or records a publicity that was held
 * on paper. Nothing moves by it: the store keeps notice and snapshots together or not at all, so
 * that no journal is needed.
 */
public final class OpenPublicity {

  private final Projects projects;
  private final Organisation organisation;
  private final Actors actors;
  private final Permissions permissions;
  private final LoadReview reviews;
  private final Gradings gradings;
  private final Publicities publicities;
  private final WorkingDays workingDays;
  private final Audit audit;
  private final Projection projection;
  private final Ids ids;
  private final Clock clock;

  public OpenPublicity(
      Projects projects,
      Organisation organisation,
      Actors actors,
      Permissions permissions,
      LoadReview reviews,
      Gradings gradings,
      Publicities publicities,
      WorkingDays workingDays,
      Audit audit,
      Projection projection,
      Ids ids,
      Clock clock) {
    this.projects = projects;
    this.organisation = organisation;
    this.actors = actors;
    this.permissions = permissions;
    this.reviews = reviews;
    this.gradings = gradings;
    this.publicities = publicities;
    this.workingDays = workingDays;
    this.audit = audit;
    this.projection = projection;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Opens a publicity.
   *
   * @param opener user key of a member of the leading group's office
   * @return its notice
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT when a point was shown by
   *     somebody else meanwhile; nothing is kept then
   */
  public Notice open(String opener, PublicityInput input) {
    // load, check rights
    OrganisationRegister register = registerFor(opener, input);
    OpeningRules rules = rules(input.project(), register);
    List<ReviewSituation> situations =
        input.points().stream().map(key -> reviews.forUser(opener, input.project(), key)).toList();
    // validate
    check(rules, input, situations);
    // act
    Notice notice = notice(opener, input, rules);
    if (!publicities.open(notice, situations.stream().map(this::shown).toList())) {
      throw DomainException.conflict(Problem.of("publicity.shown-meanwhile"));
    }
    // audit
    audit.write(opener, "publicity.open", notice.id(), Map.of(), summary(notice, input));
    // publish
    situations.forEach(situation -> projection.refresh(situation.point()));
    return notice;
  }

  private OrganisationRegister registerFor(String opener, PublicityInput input) {
    if (!permissions.mayBrowse(opener, input.project())) {
      throw Refusals.notFound(input.project());
    }
    OrganisationRegister register = organisation.register();
    checkRight(opener, register, input.unit());
    return register;
  }

  private OpeningRules rules(String project, OrganisationRegister register) {
    Regime regime = projects.regimeOf(project).orElseThrow(() -> Refusals.notSetUp(project));
    PublicityRules publicity =
        regime
            .publicity()
            .orElseThrow(
                () ->
                    DomainException.conflict(Problem.of("publicity.not-in-regime", regime.key())));
    return new OpeningRules(publicity, register, workingDays, LocalDate.now(clock));
  }

  private void checkRight(String opener, OrganisationRegister register, String unit) {
    Rights rights = new Rights(actors.of(opener, register), register);
    boolean knowsUnit = register.unit(unit).isPresent();
    if (knowsUnit ? !rights.runsTheWorkOf(unit) : !rights.runsTheWork()) {
      throw Refusals.forbidden("publicities");
    }
  }

  private void check(OpeningRules rules, PublicityInput input, List<ReviewSituation> situations) {
    Problems problems = new Problems();
    problems.addAll(rules.checkFrame(input));
    problems.addAll(rules.checkRepetitions(input));
    problems.addRows(
        situations, point -> rules.checkPoint(input, point, isShown(point)).stream().toList());
    problems.throwIfAny();
  }

  private boolean isShown(ReviewSituation situation) {
    return publicities.ofPoint(situation.point().id()).stream()
        .flatMap(publicity -> publicity.points().stream())
        .filter(point -> point.id().equals(situation.point().id()))
        .anyMatch(point -> point.round() == situation.round());
  }

  private Notice notice(String opener, PublicityInput input, OpeningRules rules) {
    return new Notice(
        ids.next(),
        input.project(),
        input.title().strip(),
        input.unit(),
        PublicityScope.of(input.scope()).orElseThrow(),
        input.from(),
        input.to().orElse(rules.earliestEnd(input.from())),
        input.paper(),
        rules.regime().anonymous(),
        opener,
        clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private ShownPoint shown(ReviewSituation situation) {
    String id = situation.point().id();
    return new ShownPoint(
        id,
        situation.point().key(),
        situation.round(),
        Snapshot.of(situation.loaded(), gradings.of(id)));
  }

  private static Map<String, String> summary(Notice notice, PublicityInput input) {
    return Map.of(
        "title", notice.title(),
        "unit", notice.unit(),
        "scope", notice.scope().code(),
        "from", notice.from().toString(),
        "to", notice.to().toString(),
        "paper", Boolean.toString(notice.paper()),
        "points", String.join(" ", input.points()));
  }
}
