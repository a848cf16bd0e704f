package org.integrityrisk.core.power;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.OrganisationCheck;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.text.Problem;

/**
 * What a power must fulfil. Every problem names its field: {@code name}, {@code bases.0.title}
 * counted from 0, {@code steps.CODE.name}.
 *
 * <p>Codes of problems, all starting {@code power.}: {@code bad-code}, {@code name-missing}, {@code
 * too-long}, {@code unknown-category}, {@code unknown-department}, {@code unknown-post}, {@code
 * post-elsewhere}, {@code basis-title-missing}, {@code basis-date-missing}, {@code
 * basis-date-needless}, {@code basis-duplicate}, {@code step-duplicate}, {@code days-out-of-range},
 * {@code too-deep}, {@code too-many}.
 *
 * @param register the organisation at this moment
 * @param categories codes of the categories that the regimes in use know; any word will do when
 *     there are none
 */
public record PowerCheck(OrganisationRegister register, Set<String> categories) {

  /** Longest name of a power or step, title of a basis, and other single line, in characters. */
  public static final int LINE = 200;

  /** Longest text of several lines, in characters. */
  public static final int TEXT = 2000;

  /** Most bases of a power. */
  public static final int BASES = 50;

  /** Most steps of a power, in both flows together. */
  public static final int STEPS = 200;

  /** Most steps one below the other. */
  public static final int DEPTH = 12;

  /** Longest time limit of a step, in working days: two years. */
  public static final int DAYS = 500;

  public PowerCheck {
    categories = Set.copyOf(categories);
  }

  /** Everything that is wrong with a power; empty when it can be kept. */
  public List<Problem> check(Power power) {
    return Stream.of(head(power), place(power), bases(power), steps(power))
        .flatMap(problems -> problems)
        .toList();
  }

  /** Everything that is wrong with what a step says; fields are named without the step. */
  public static List<Problem> check(StepContent step) {
    return Stream.of(
            nameMissing(step.name(), "name"),
            tooLong(step.name(), LINE, "name"),
            tooLong(step.subject(), LINE, "subject"),
            tooLong(step.basis(), TEXT, "basis"),
            tooLong(step.procedure(), TEXT, "procedure"),
            tooLong(step.channel(), LINE, "channel"),
            tooLong(step.materials(), TEXT, "materials"),
            step.workingDays()
                .filter(days -> days < 0 || days > DAYS)
                .map(days -> Problem.of("power.days-out-of-range", "" + DAYS).at("workingDays")))
        .flatMap(Optional::stream)
        .toList();
  }

  private Stream<Problem> head(Power power) {
    return Stream.of(
            badCode(power.code(), "code"),
            nameMissing(power.name(), "name"),
            tooLong(power.name(), LINE, "name"),
            tooLong(power.category(), LINE, "category"),
            tooLong(power.content(), TEXT, "content"),
            unknownCategory(power.category()))
        .flatMap(Optional::stream);
  }

  private Optional<Problem> unknownCategory(String category) {
    return category.isEmpty() || categories.isEmpty() || categories.contains(category)
        ? Optional.empty()
        : Optional.of(Problem.of("power.unknown-category", category).at("category"));
  }

  private Stream<Problem> place(Power power) {
    if (register.department(power.department()).isEmpty()) {
      return Stream.of(Problem.of("power.unknown-department", power.department()).at("department"));
    }
    return power.post().flatMap(post -> wrongPost(post, power.department())).stream();
  }

  private Optional<Problem> wrongPost(String code, String department) {
    Optional<Post> post = register.post(code);
    if (post.isEmpty()) {
      return Optional.of(Problem.of("power.unknown-post", code).at("post"));
    }
    return post.get().department().equals(department)
        ? Optional.empty()
        : Optional.of(Problem.of("power.post-elsewhere", code, department).at("post"));
  }

  private static Stream<Problem> bases(Power power) {
    Set<String> codes = new HashSet<>();
    Stream<Problem> each =
        IntStream.range(0, power.bases().size())
            .boxed()
            .flatMap(number -> basis(power.bases().get(number), "bases." + number + ".", codes));
    return Stream.concat(tooMany(power.bases().size(), BASES, "bases").stream(), each);
  }

  private static Stream<Problem> basis(Basis basis, String place, Set<String> codes) {
    Optional<Problem> repeated =
        codes.add(basis.code())
            ? Optional.empty()
            : Optional.of(Problem.of("power.basis-duplicate", basis.code()).at(place + "code"));
    Optional<Problem> untitled =
        basis.title().isEmpty()
            ? Optional.of(Problem.of("power.basis-title-missing").at(place + "title"))
            : Optional.empty();
    return Stream.of(
            repeated,
            untitled,
            badCode(basis.code(), place + "code"),
            tooLong(basis.title(), LINE, place + "title"),
            tooLong(basis.article(), LINE, place + "article"),
            dateOfChange(basis, place + "changed"))
        .flatMap(Optional::stream);
  }

  private static Optional<Problem> dateOfChange(Basis basis, String field) {
    if (basis.state().isChanged() == basis.changed().isPresent()) {
      return Optional.empty();
    }
    Problem problem =
        basis.state().isChanged()
            ? Problem.of("power.basis-date-missing", basis.title())
            : Problem.of("power.basis-date-needless", basis.title());
    return Optional.of(problem.at(field));
  }

  private static Stream<Problem> steps(Power power) {
    Set<String> codes = new HashSet<>();
    List<FlowStep> all = power.steps().toList();
    return Stream.of(
            tooMany(all.size(), STEPS, "steps").stream(),
            tooDeep(power).stream(),
            all.stream().flatMap(step -> step(step, codes)))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> step(FlowStep step, Set<String> codes) {
    String place = "steps." + step.code() + ".";
    Optional<Problem> repeated =
        codes.add(step.code())
            ? Optional.empty()
            : Optional.of(Problem.of("power.step-duplicate", step.code()).at(place + "code"));
    return Stream.of(
            repeated.stream(),
            badCode(step.code(), place + "code").stream(),
            check(step.content()).stream()
                .map(problem -> problem.at(place + problem.field().orElse(""))))
        .flatMap(problems -> problems);
  }

  private static Optional<Problem> tooDeep(Power power) {
    boolean deep = power.external().depth() > DEPTH || power.internal().depth() > DEPTH;
    return deep
        ? Optional.of(Problem.of("power.too-deep", "" + DEPTH).at("steps"))
        : Optional.empty();
  }

  private static Optional<Problem> badCode(String code, String field) {
    return OrganisationCheck.CODE.matcher(code).matches()
        ? Optional.empty()
        : Optional.of(Problem.of("power.bad-code", code).at(field));
  }

  private static Optional<Problem> nameMissing(String name, String field) {
    return name.isEmpty()
        ? Optional.of(Problem.of("power.name-missing").at(field))
        : Optional.empty();
  }

  private static Optional<Problem> tooLong(String text, int most, String field) {
    return text.length() > most
        ? Optional.of(Problem.of("power.too-long", "" + most).at(field))
        : Optional.empty();
  }

  private static Optional<Problem> tooMany(int count, int most, String field) {
    return count > most
        ? Optional.of(Problem.of("power.too-many", "" + most).at(field))
        : Optional.empty();
  }
}
