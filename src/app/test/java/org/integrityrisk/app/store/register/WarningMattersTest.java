package org.integrityrisk.app.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.store.StandingRepository;
import org.integrityrisk.app.store.TestDatabase;
import org.integrityrisk.core.notice.Matter;
import org.integrityrisk.core.warning.Standing;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.warning.WarningReason;
import org.integrityrisk.core.warning.WarningRule;
import org.integrityrisk.core.warning.WarningState;
import org.junit.jupiter.api.Test;

/** Whom a warning to bob is told, whose superior is dan. */
class WarningMattersTest {

  private static final LocalDate TODAY = Rows.TODAY;

  private final TestDatabase test = new TestDatabase();
  private final RegisterRepository register =
      new RegisterRepository(test.database(), Clock.systemUTC());
  private final StandingRepository standings = new StandingRepository(test.database());
  private final WarningMatters matters =
      new WarningMatters(test.database(), Clock.fixed(Rows.NOW, ZoneOffset.UTC));

  @Test
  void theSuperiorIsToldOfAWarningInWordsOfItsOwn() {
    keep(Rows.warning(1, "RISK-1", WarningState.ISSUED, TODAY), Map.of("to", "green"), 0);

    assertThat(told()).containsExactly("warning-answer bob", "warning-subordinate dan");
    assertThat(find("warning-subordinate").facts())
        .containsEntry("person", "bob")
        .containsEntry("colour", "green")
        .containsEntry("rule", "chosen");
  }

  @Test
  void anEscalationIsToldBothFromWhichColourToWhichAndWhy() {
    Map<String, String> inputs = Map.of("from", "green", "to", "red", "days", "1");
    keep(Rows.warning(2, "RISK-1", WarningState.ISSUED, TODAY), inputs, 1);

    assertThat(told())
        .containsExactly(
            "warning-answer bob", "warning-escalated bob", "warning-subordinate-escalated dan");
    assertThat(WarningReason.of(find("warning-escalated").facts()).inputs()).isEqualTo(inputs);
  }

  @Test
  void eachRungIsAnotherMatterAndTheSameRungStaysOne() {
    Warning warning = Rows.warning(2, "RISK-1", WarningState.ISSUED, TODAY);
    keep(warning, Map.of(), 1);
    String first = find("warning-escalated").identity();
    keep(Rows.warning(2, "RISK-1", WarningState.ANSWERED, TODAY), Map.of(), 1);
    assertThat(find("warning-escalated").identity()).isEqualTo(first);

    Standing next = standing(warning, "other number", Map.of(), 2);
    register.put(with(warning, next));
    standings.save(warning.id(), next);
    assertThat(find("warning-escalated").identity()).isNotEqualTo(first);
  }

  @Test
  void whatIsLiftedIsNoNewsForTheSuperior() {
    keep(Rows.warning(1, "RISK-1", WarningState.LIFTED, TODAY), Map.of(), 0);

    assertThat(told()).containsExactly("warning-lifted bob");
  }

  private void keep(Warning warning, Map<String, String> inputs, int escalations) {
    Standing kept = standing(warning, warning.standing().number(), inputs, escalations);
    register.put(with(warning, kept));
    standings.save(warning.id(), kept);
  }

  private static Standing standing(
      Warning warning, String number, Map<String, String> inputs, int escalations) {
    Standing standing = warning.standing();
    WarningReason reason = new WarningReason(WarningRule.CHOSEN, "market-regulator", "1", inputs);
    return new Standing(
        number,
        standing.since(),
        escalations,
        0,
        false,
        standing.receipt(),
        standing.held(),
        standing.recused(),
        reason,
        standing.turn());
  }

  private static Warning with(Warning warning, Standing standing) {
    return new Warning(
        warning.id(),
        warning.key(),
        warning.project(),
        warning.point(),
        warning.content(),
        warning.state(),
        warning.handling(),
        standing,
        warning.issuer(),
        warning.issued(),
        warning.updated());
  }

  private List<String> told() {
    return all().stream()
        .map(matter -> matter.kind() + " " + matter.holders().get(0))
        .map(text -> text.replaceAll("Person\\[user=(.*)]", "$1"))
        .toList();
  }

  private Matter find(String kind) {
    return all().stream().filter(matter -> matter.kind().equals(kind)).findFirst().orElseThrow();
  }

  private List<Matter> all() {
    return matters.matters("RISK", TODAY, TODAY);
  }
}
