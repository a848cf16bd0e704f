package org.integrityrisk.core.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.power.Licences.step;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.integrityrisk.core.Refusal;
import org.integrityrisk.core.text.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowTest {

  private static final int MOST_STEPS = 8;

  private final Flow flow = Licences.external();

  /** Each tree as its codes, what is below a step in brackets. */
  @ParameterizedTest
  @CsvSource({
    "S1, '', 2,  S2(S3 S4) S5 S1",
    "S5, '', 0,  S5 S1 S2(S3 S4)",
    "S4, S2, 0,  S1 S2(S4 S3) S5",
    "S5, S2, 1,  S1 S2(S3 S5 S4)",
    "S5, S4, 9,  S1 S2(S3 S4(S5))",
    "S2, S5, 0,  S1 S5(S2(S3 S4))",
  })
  void movesAStepWithAllBelowIt(String code, String parent, int place, String expected) {
    assertThat(drawn(flow.move(code, parent, place).steps())).isEqualTo(expected);
  }

  @Test
  void addsReplacesAndRemoves() {
    assertThat(drawn(flow.add("S5", 9, step("S7", "Tell")).steps()))
        .isEqualTo("S1 S2(S3 S4) S5(S7)");
    assertThat(drawn(flow.remove("S2").steps())).isEqualTo("S1 S5");
    assertThat(flow.replace("S3", StepContent.named("At the desk")).find("S3").orElseThrow().name())
        .isEqualTo("At the desk");
  }

  @Test
  void refusesWhatWouldBeNoTree() {
    refused(() -> flow.move("S2", "S4", 0)).as(INVALID, "power.step-cycle");
    refused(() -> flow.move("S2", "S2", 0)).as(INVALID, "power.step-cycle");
    refused(() -> flow.move("S2", "S9", 0)).as(NOT_FOUND, "power.step-not-found");
    refused(() -> flow.remove("S9")).as(NOT_FOUND, "power.step-not-found");
    refused(() -> flow.add("S9", 0, step("S7", "Tell"))).as(NOT_FOUND, "power.step-not-found");
  }

  @ParameterizedTest
  @CsvSource({
    "A: B:A A:,      power.step-duplicate@steps.A.code",
    "A: B:C,         power.step-parent-unknown@steps.B.parent",
    "A:B B:A,        power.step-cycle@steps.A.parent;power.step-cycle@steps.B.parent",
    "A: B:B,         power.step-cycle@steps.B.parent",
  })
  void saysWhyLinesFormNoTree(String lines, String problems) {
    assertThat(Refusal.of(() -> Flow.of(lines(lines)))).containsExactly(problems.split(";"));
  }

  @Test
  void readsLinesInAnyOrder() {
    assertThat(drawn(Flow.of(lines("C:B B:A D:A A:")).steps())).isEqualTo("A(B(C) D)");
  }

  @Property
  void everyTreeSurvivesAsLines(@ForAll("flows") Flow tree) {
    assertThat(Flow.of(tree.lines())).isEqualTo(tree);
  }

  /** Whatever is tried, all that was there is there once, or nothing happened at all. */
  @Property
  void everyEditLeavesATree(@ForAll("flows") Flow tree, @ForAll("edits") List<Edit> edits) {
    Flow now = tree;
    for (Edit edit : edits) {
      List<String> before = codes(now);
      Flow after = attempted(now, edit);
      assertThat(codes(after)).doesNotHaveDuplicates();
      assertThat(FlowAssembly.problems(after.lines())).isEmpty();
      assertThat(codes(after)).hasSameElementsAs(edit.removes ? codes(after) : before);
      now = after;
    }
  }

  private static Flow attempted(Flow flow, Edit edit) {
    try {
      return edit.apply(flow);
    } catch (DomainException refused) {
      return flow;
    }
  }

  /** A step to move somewhere, or to remove. */
  record Edit(String code, String parent, int place, boolean removes)
      implements UnaryOperator<Flow> {

    @Override
    public Flow apply(Flow flow) {
      return removes ? flow.remove(code) : flow.move(code, parent, place);
    }
  }

  @Provide
  Arbitrary<Flow> flows() {
    return Trees.flows(MOST_STEPS);
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    Arbitrary<String> code = Arbitraries.integers().between(0, MOST_STEPS).map(n -> "S" + n);
    Arbitrary<String> parent = code.map(any -> any.equals("S0") ? "" : any);
    return Combinators.combine(
            code,
            parent,
            Arbitraries.integers().between(-1, MOST_STEPS),
            Arbitraries.integers().between(0, 9).map(n -> n == 0))
        .as(Edit::new)
        .list()
        .ofMaxSize(6);
  }

  private static List<String> codes(Flow flow) {
    return flow.all().map(FlowStep::code).toList();
  }

  private static List<PlacedStep> lines(String written) {
    List<PlacedStep> lines = new ArrayList<>();
    for (String line : written.split(" ")) {
      String[] parts = line.split(":", -1);
      lines.add(new PlacedStep(parts[0], parts[1], StepContent.named(parts[0])));
    }
    return lines;
  }

  private static String drawn(List<FlowStep> steps) {
    return String.join(" ", steps.stream().map(FlowTest::drawn).toList());
  }

  private static String drawn(FlowStep step) {
    return step.branches().isEmpty()
        ? step.code()
        : step.code() + "(" + drawn(step.branches()) + ")";
  }

  /** Trees of any shape. */
  static final class Trees {

    private Trees() {}

    /** Flows of up to so many steps S1, S2 …, each below an earlier one or at the top. */
    static Arbitrary<Flow> flows(int most) {
      return Arbitraries.integers()
          .between(0, most)
          .list()
          .ofMaxSize(most)
          .map(
              parents ->
                  Flow.of(
                      IntStream.range(0, parents.size())
                          .mapToObj(at -> line(at, parents.get(at)))
                          .toList()));
    }

    private static PlacedStep line(int at, int parent) {
      int above = parent % (at + 1);
      String name = "查验现场 step ".repeat(1 + parent % 5) + at;
      return new PlacedStep("S" + (at + 1), above == 0 ? "" : "S" + above, StepContent.named(name));
    }
  }
}
