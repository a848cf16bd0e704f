package org.integrityrisk.core.power;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.text.Coded;

/**
 * An item of the power catalogue (职权). Its post exercises it, or its department as a whole where no
 * post is named; the unit is that of the department.
 *
 * @param code code that never changes
 * @param category code of a category of the regime, or free words where no regime has categories
 * @param content what may be done by it
 * @param department code of the department that exercises it
 * @param post code of the post that exercises it, if it is one post's
 * @param bases what it rests on, in order
 * @param external the flow towards those outside
 * @param internal the flow within the body
 */
public record Power(
    String code,
    String name,
    String category,
    String content,
    String department,
    Optional<String> post,
    List<Basis> bases,
    Flow external,
    Flow internal)
    implements Coded {

  private static final String BETWEEN_BASES = "\n";

  public Power {
    name = name.strip();
    category = category.strip();
    content = content.strip();
    bases = List.copyOf(bases);
  }

  public Flow flow(FlowKind kind) {
    return kind == FlowKind.EXTERNAL ? external : internal;
  }

  /** The same power with another flow of that kind. */
  public Power with(FlowKind kind, Flow flow) {
    return new Power(
        code,
        name,
        category,
        content,
        department,
        post,
        bases,
        kind == FlowKind.EXTERNAL ? flow : external,
        kind == FlowKind.INTERNAL ? flow : internal);
  }

  /** The same power, exercised in another department. */
  public Power in(String otherDepartment) {
    return new Power(
        code, name, category, content, otherDepartment, post, bases, external, internal);
  }

  /** The same power with other bases. */
  public Power with(List<Basis> otherBases) {
    return new Power(
        code, name, category, content, department, post, otherBases, external, internal);
  }

  /** All steps of both flows. */
  public Stream<FlowStep> steps() {
    return Stream.of(FlowKind.values()).flatMap(kind -> flow(kind).all());
  }

  public Optional<FlowStep> step(String stepCode) {
    return steps().filter(step -> step.code().equals(stepCode)).findFirst();
  }

  /** Which flow a step stands in. */
  public Optional<FlowKind> flowOf(String stepCode) {
    return Stream.of(FlowKind.values())
        .filter(kind -> flow(kind).find(stepCode).isPresent())
        .findFirst();
  }

  public Optional<Basis> basis(String basisCode) {
    return bases.stream().filter(basis -> basis.code().equals(basisCode)).findFirst();
  }

  /** What it rests on today, one citation to a line: repealed bases are left out. */
  public String citations() {
    return String.join(
        BETWEEN_BASES,
        bases.stream()
            .filter(basis -> basis.state() != BasisState.REPEALED)
            .map(Basis::citation)
            .toList());
  }
}
