package org.integrityrisk.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewFlowTest {

  private static final Presets PRESETS = Presets.load();

  private static ReviewFlow flow(String regime) {
    return ReviewFlow.of(PRESETS.find(regime).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "market-regulator, post,       draft,            submit, department-head",
    "market-regulator, post,       department-head,  pass,   in-charge-leader",
    "market-regulator, post,       in-charge-leader, pass,   leading-group",
    "market-regulator, post,       leading-group,    pass,   in-force",
    "market-regulator, department, draft,            submit, main-leader",
    "market-regulator, department, main-leader,      pass,   leading-group",
    "market-regulator, department, leading-group,    pass,   in-force",
    "category-based,   post,       draft,            submit, department-head",
    "category-based,   post,       department-head,  pass,   leading-group",
    "category-based,   post,       leading-group,    pass,   in-force",
    "category-based,   post,       re-examination,   submit, department-head",
    "market-regulator, department, re-examination,   submit, main-leader",
    "market-regulator, post,       in-charge-leader, return, draft",
    "market-regulator, post,       leading-group,    return, draft",
    "market-regulator, post,       draft,            withdraw, withdrawn",
    "market-regulator, post,       in-force,         withdraw, withdrawn",
    "market-regulator, post,       re-examination,   withdraw, withdrawn",
    "market-regulator, post,       in-force,         re-examine, re-examination",
  })
  void leadsEachBranchWhereTheRegimeSays(
      String regime, String chain, String from, String decision, String to) {
    assertThat(flow(regime).find(from, Decision.of(decision).orElseThrow(), chain))
        .map(FlowTransition::to)
        .contains(to);
  }

  @ParameterizedTest
  @CsvSource({
    "post,       draft,           pass",
    "post,       draft,           return",
    "post,       department-head, submit",
    "post,       department-head, withdraw",
    "post,       in-force,        submit",
    "post,       withdrawn,       submit",
    "department, department-head, pass",
    "post,       main-leader,     pass",
  })
  void knowsNoOtherWay(String chain, String from, String decision) {
    assertThat(flow("market-regulator").find(from, Decision.of(decision).orElseThrow(), chain))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"market-regulator", "category-based"})
  void numbersEachActionOnce(String regime) {
    List<Integer> actions =
        flow(regime).transitions().stream().map(FlowTransition::action).toList();

    assertThat(actions).doesNotHaveDuplicates().doesNotContain(ReviewFlow.CREATE_ACTION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"market-regulator", "category-based"})
  void endsWithdrawnAndNowhereElse(String regime) {
    ReviewFlow flow = flow(regime);
    Set<String> left = new HashSet<>();
    flow.transitions().forEach(transition -> left.add(transition.from()));

    assertThat(flow.states())
        .filteredOn(state -> !left.contains(state))
        .containsExactly("withdrawn");
  }

  @Test
  void isTheSameForTheSameRegime() {
    Regime regime = PRESETS.find("market-regulator").orElseThrow();

    assertThat(ReviewFlow.of(regime)).isEqualTo(ReviewFlow.of(regime));
  }

  @Test
  void keepsTheActionsThatHostsHaveStored() {
    assertThat(flow("market-regulator").find("draft", Decision.SUBMIT, "post"))
        .map(FlowTransition::action)
        .contains(10);
    assertThat(flow("market-regulator").find("department-head", Decision.PASS, "post"))
        .map(FlowTransition::action)
        .contains(102);
    assertThat(flow("market-regulator").find("leading-group", Decision.RETURN, "post"))
        .map(FlowTransition::action)
        .contains(399);
  }
}
