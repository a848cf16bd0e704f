package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.deployment.ActKind;
import org.integrityrisk.core.deployment.Deployment;
import org.integrityrisk.core.deployment.DeploymentAct;
import org.integrityrisk.core.deployment.DeploymentOrder;
import org.integrityrisk.core.deployment.SelfCheck;
import org.integrityrisk.core.holding.Holding;
import org.integrityrisk.core.holding.HoldingEntry;
import org.integrityrisk.core.holding.HoldingItem;
import org.integrityrisk.core.slip.EntryKind;
import org.integrityrisk.core.slip.Slip;
import org.integrityrisk.core.slip.SlipEntry;
import org.integrityrisk.core.slip.SlipHead;
import org.integrityrisk.core.slip.SlipStep;
import org.junit.jupiter.api.Test;

/** Deployments, slips and ledgers: what is written is read back, in order, and never twice. */
class TrailRepositoriesTest {

  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00.123Z");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

  private final TestDatabase test = new TestDatabase();
  private final DeploymentRepository deployments = new DeploymentRepository(test.database());
  private final SlipRepository slips = new SlipRepository(test.database());
  private final HoldingRepository holdings = new HoldingRepository(test.database());

  @Test
  void aDeploymentIsKeptWithItsActs() throws Exception {
    DeploymentOrder order = order("a", "LZ");
    DeploymentAct feedback =
        act(ActKind.FEEDBACK, Optional.of(SelfCheck.FOUND), "", Optional.empty());
    DeploymentAct escalation =
        act(ActKind.ESCALATE, Optional.empty(), "county", Optional.of(DAY.plusDays(5)));
    deployments.open(order);
    deployments.open(order("b", "XX"));

    assertThat(deployments.append("a", 0, feedback)).isTrue();
    assertThat(deployments.append("a", 0, escalation)).isFalse();
    assertThat(deployments.append("a", 1, escalation)).isTrue();

    Deployment kept = new Deployment(order, List.of(feedback, escalation));
    assertThat(deployments.find("a")).contains(kept);
    assertThat(deployments.find("c")).isEmpty();
    assertThat(deployments.all(List.of("b", "c", "a")))
        .containsExactly(new Deployment(order("b", "XX"), List.of()), kept);
    assertThat(test.statementsOf(() -> deployments.all(List.of("b", "a")))).isEqualTo(2);
  }

  @Test
  void aSlipIsKeptWithItsTrail() throws Exception {
    SlipHead head =
        new SlipHead(
            "a",
            "LZ",
            "变更",
            "",
            "D01",
            "",
            List.of(new SlipStep("受理 \"1\"", Optional.of(1)), new SlipStep("审批", Optional.empty())),
            "li",
            "李",
            NOW);
    SlipEntry first = entry(EntryKind.HAND, 0, "wang", Optional.of(DAY));
    SlipEntry second = entry(EntryKind.RECEIVE, 0, "", Optional.empty());
    slips.open(head, first);

    assertThat(slips.append("a", 1, second)).isTrue();
    assertThat(slips.append("a", 1, second)).isFalse();

    assertThat(slips.find("a")).contains(new Slip(head, List.of(first, second)));
    assertThat(slips.all(List.of("a"))).hasSize(1);
    assertThat(slips.all(List.of())).isEmpty();
    assertThat(test.statementsOf(() -> slips.all(List.of("a", "b")))).isEqualTo(2);
  }

  @Test
  void anItemIsKeptWithItsLedger() throws Exception {
    HoldingItem item = new HoldingItem("a", "LZ", "D02", "白酒", "", "瓶", "商店", "", "lin", NOW);
    HoldingEntry first = line(org.integrityrisk.core.holding.EntryKind.TAKE, "24.000");
    HoldingEntry second = line(org.integrityrisk.core.holding.EntryKind.RELEASE, "0.125");
    holdings.enter(item, first);

    assertThat(holdings.append("a", 1, second)).isTrue();
    assertThat(holdings.append("a", 1, second)).isFalse();

    assertThat(holdings.find("a")).contains(new Holding(item, List.of(first, second)));
    assertThat(holdings.all(List.of("a"))).hasSize(1);
  }

  @Test
  void whatIsKeptTogetherIsKeptOrNot() {
    DatabaseTransactions transactions = new DatabaseTransactions(test.database());

    assertThat(transactions.<String>keep(() -> "done")).isEqualTo("done");
    assertThatThrownBy(
            () ->
                transactions.keep(
                    () -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
  }

  private static DeploymentOrder order(String id, String project) {
    return new DeploymentOrder(
        id,
        project,
        "〔2026〕1号",
        "branch",
        "LH",
        "D01",
        "refund",
        "逐户自查。",
        List.of("LZ-1"),
        List.of(),
        List.of("li", "wang"),
        "zhong",
        "钟",
        NOW,
        DAY);
  }

  private static DeploymentAct act(
      ActKind kind, Optional<SelfCheck> result, String level, Optional<LocalDate> due) {
    return new DeploymentAct(kind, "li", "李", NOW, "文字", result, level, due);
  }

  private static SlipEntry entry(EntryKind kind, int step, String next, Optional<LocalDate> due) {
    return new SlipEntry(kind, "li", "李", NOW, "", step, next, due, 0);
  }

  private static HoldingEntry line(org.integrityrisk.core.holding.EntryKind kind, String quantity) {
    return new HoldingEntry(
        kind, new BigDecimal(quantity), "7号", DAY, "lin", "he", "库房", "", 0, "lin", NOW);
  }
}
