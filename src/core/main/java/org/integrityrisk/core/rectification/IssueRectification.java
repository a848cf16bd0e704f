package org.integrityrisk.core.rectification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.calendar.WorkingDays;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Together;
import org.integrityrisk.core.numbering.DocumentNumbers;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Office;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.regime.FindingSeverity;
import org.integrityrisk.core.regime.RectificationRules;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.supervision.RecordCheck;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Whoever checks a risk point has a finding put right: the severity decides by which paper and
 * until when, as the regime says (the market regulator's practice paper: a suggestion for what is
 * slight, a notice with a deadline for what is ordinary, rotation or transfer for what is serious).
 *
 * <p>Codes of problems, all starting {@code rectification.}: {@code not-in-regime}, {@code
 * unknown-severity}, {@code issued-already}, {@code finding-required}, {@code too-long}, {@code
 * unknown-person}, {@code nobody-responsible}.
 */
public final class IssueRectification {

  private static final int LONGEST = 5000;

  private final LoadPoint points;
  private final Rectifications rectifications;
  private final RectificationTasks tasks;
  private final DocumentNumbers numbers;
  private final People people;
  private final WorkingDays workingDays;
  private final Audit audit;
  private final Together together;
  private final Ids ids;
  private final Clock clock;

  public IssueRectification(
      LoadPoint points,
      Rectifications rectifications,
      RectificationTasks tasks,
      DocumentNumbers numbers,
      People people,
      WorkingDays workingDays,
      Audit audit,
      Together together,
      Ids ids,
      Clock clock) {
    this.points = points;
    this.rectifications = rectifications;
    this.tasks = tasks;
    this.numbers = numbers;
    this.people = people;
    this.workingDays = workingDays;
    this.audit = audit;
    this.together = together;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Issues a rectification.
   *
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when the point is not in
   *     force or the regime knows no rectification
   */
  public Rectification issue(String user, String pointKey, RectificationInput input) {
    // load
    LoadedPoint loaded = points.forUser(user, pointKey);
    // check rights
    if (!RecordCheck.isEntitled(loaded)) {
      throw Refusals.forbidden(pointKey);
    }
    if (!loaded.point().state().equals(RiskState.IN_FORCE)) {
      throw Refusals.outOfTurn(pointKey, loaded.point().state());
    }
    return issue(loaded, input);
  }

  /** Issues a rectification for an actor whose rights were checked. */
  public Rectification issue(LoadedPoint loaded, RectificationInput input) {
    RectificationRules rules =
        loaded
            .regime()
            .rectification()
            .orElseThrow(
                () ->
                    DomainException.conflict(
                        Problem.of("rectification.not-in-regime", loaded.regime().key())));
    // validate
    Problems problems = new Problems();
    problems.addAll(problemsOf(loaded, input));
    problems.throwIfAny();
    // act
    FindingSeverity severity = rules.severities().find(input.severity()).orElseThrow();
    return together.keep(() -> issued(loaded, rules, severity, input));
  }

  /** With its number, so that none is missed. */
  private Rectification issued(
      LoadedPoint loaded,
      RectificationRules rules,
      FindingSeverity severity,
      RectificationInput input) {
    if (!input.check().isBlank() && rectifications.existsFor(input.check())) {
      throw DomainException.conflict(Problem.of("rectification.issued-already"));
    }
    Rectification issued = rectification(loaded, rules, severity, input);
    rectifications.add(issued);
    tasks.follow(issued, issued.issued());
    // audit
    audit.write(
        loaded.actor().key(), "rectification.issue", issued.id(), Map.of(), described(issued));
    return issued;
  }

  /** What is wrong with the input under a regime that knows rectification. */
  public List<Problem> problemsOf(LoadedPoint loaded, RectificationInput input) {
    Problems problems = new Problems();
    if (severity(loaded, input).isEmpty()) {
      problems.add(Problem.of("rectification.unknown-severity", input.severity()).at("severity"));
    }
    if (input.finding().isBlank()) {
      problems.add(Problem.of("rectification.finding-required").at("finding"));
    }
    if (input.finding().length() > LONGEST || input.demand().length() > LONGEST) {
      problems.add(Problem.of("rectification.too-long", Integer.toString(LONGEST)).at("finding"));
    }
    if (!input.responsible().isBlank() && people.keyOf(input.responsible()).isEmpty()) {
      problems.add(
          Problem.of("rectification.unknown-person", input.responsible()).at("responsible"));
    } else if (responsible(loaded, input).isEmpty()) {
      problems.add(Problem.of("rectification.nobody-responsible").at("responsible"));
    }
    return problems.list();
  }

  private static Optional<FindingSeverity> severity(LoadedPoint loaded, RectificationInput input) {
    return loaded
        .regime()
        .rectification()
        .flatMap(rules -> rules.severities().find(input.severity()));
  }

  /** Whoever is named, else the holder of the post, the department's head, the leader in charge. */
  private Optional<String> responsible(LoadedPoint loaded, RectificationInput input) {
    if (!input.responsible().isBlank()) {
      return people.keyOf(input.responsible());
    }
    String department = loaded.point().content().department();
    Stream<String> holder =
        loaded.register().post(loaded.point().content().post()).flatMap(Post::holder).stream();
    List<String> line = loaded.register().holders().superiors(department);
    return Stream.concat(holder, line.stream()).findFirst();
  }

  private Rectification rectification(
      LoadedPoint loaded,
      RectificationRules rules,
      FindingSeverity severity,
      RectificationInput input) {
    LocalDate today = LocalDate.now(clock);
    String number =
        numbers.next(
            loaded.regime().numbers(),
            loaded.point().project(),
            severity.form().series(),
            today.getYear());
    RectificationContent content =
        new RectificationContent(
            number,
            severity.form(),
            severity.code(),
            input.check(),
            input.finding().strip(),
            input.demand().strip(),
            responsible(loaded, input).orElseThrow(),
            verifier(loaded, rules.verifiedBy()),
            workingDays.after(today, rules.deadlineDays(severity)),
            loaded.regime().key() + " " + loaded.regime().version());
    return new Rectification(
        ids.next(),
        loaded.point().project(),
        loaded.point().key(),
        loaded.point().content().title(),
        loaded.point().content().unit(),
        loaded.point().content().department(),
        content,
        RectificationState.ISSUED,
        "",
        loaded.actor().key(),
        loaded.actor().name(),
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        List.of());
  }

  private static Office verifier(LoadedPoint loaded, HolderRole role) {
    return new Office(
        role,
        role.isOfDepartment()
            ? loaded.point().content().department()
            : loaded.point().content().unit());
  }

  private static Map<String, String> described(Rectification one) {
    return Map.of(
        "number", one.content().number(),
        "form", one.content().form().code(),
        "severity", one.content().severity(),
        "point", one.point(),
        "finding", one.content().finding(),
        "responsible", one.content().responsible(),
        "deadline", one.content().deadline().toString());
  }
}
