package org.integrityrisk.core.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A use case refused. Carries at least one {@link Problem} and a {@link Kind}, so that each edge of
 * the product (REST, page, job) can answer in its own way without reading messages.
 */
public final class DomainException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** How a caller should take the refusal. */
  public enum Kind {
    /** The input is wrong; the caller can correct it. */
    INVALID,
    /** The caller lacks the right. */
    FORBIDDEN,
    /** It does not exist, or the caller may not know that it does. */
    NOT_FOUND,
    /** It is not the moment: out of turn, or changed by somebody else meanwhile. */
    CONFLICT
  }

  private final Kind kind;
  private final transient List<Problem> problems;

  public DomainException(Kind kind, List<Problem> problems) {
    super(problems.stream().map(DomainException::describe).collect(Collectors.joining("; ")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("a refusal needs a reason");
    }
    this.kind = kind;
    this.problems = List.copyOf(problems);
  }

  public static DomainException invalid(Problem problem) {
    return new DomainException(Kind.INVALID, List.of(problem));
  }

  public static DomainException invalid(List<Problem> problems) {
    return new DomainException(Kind.INVALID, problems);
  }

  public static DomainException forbidden(Problem problem) {
    return new DomainException(Kind.FORBIDDEN, List.of(problem));
  }

  public static DomainException notFound(Problem problem) {
    return new DomainException(Kind.NOT_FOUND, List.of(problem));
  }

  public static DomainException conflict(Problem problem) {
    return new DomainException(Kind.CONFLICT, List.of(problem));
  }

  public Kind kind() {
    return kind;
  }

  /** The first problem, for callers that can show only one. */
  public Problem problem() {
    return problems.get(0);
  }

  public List<Problem> problems() {
    return problems;
  }

  private static String describe(Problem problem) {
    String place = problem.field().map(field -> " at " + field).orElse("");
    return problem.code() + problem.arguments() + place;
  }
}
