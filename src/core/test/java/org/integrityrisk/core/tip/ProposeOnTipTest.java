package org.integrityrisk.core.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.organisation.BodyKind;
import org.integrityrisk.core.organisation.SpecialBody;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.work.TaskHolder;
import org.junit.jupiter.api.Test;

/** How a tip becomes a warning where its handlers do not issue any. */
class ProposeOnTipTest {

  private static final String OFFICER = "clerk";

  private static WarnOnTip.Input warning(String point) {
    return new WarnOnTip.Input(
        point, "yellow", "Sums without a receipt.", "window-clerk", Optional.empty());
  }

  /** The officer handles tips of the city's leadership, and the offices issue warnings. */
  private static Telling withOfficer() {
    Telling telling = new Telling("city-leadership");
    telling.world.reorganise(new SpecialBody(BodyKind.WARNING_OFFICER, "bureau", List.of(OFFICER)));
    return telling;
  }

  @Test
  void aHandlerWithoutTheRightIsOfferedAProposalAndNoWarning() {
    Telling telling = withOfficer();
    String id = telling.id(telling.tell());
    telling.handle.takeUp(OFFICER, id);

    assertThat(telling.read.mayDo(OFFICER, telling.read.read(OFFICER, id)))
        .contains(TipStep.PROPOSE)
        .doesNotContain(TipStep.WARN);
    assertThat(telling.read.mayDo("inspector", telling.read.read("inspector", id)))
        .contains(TipStep.WARN)
        .doesNotContain(TipStep.PROPOSE);
    refused(() -> telling.warn.warn(OFFICER, id, warning(telling.anyPoint())))
        .as(FORBIDDEN, "access.forbidden");
    refused(() -> telling.handle.propose("inspector", id, "Warn."))
        .as(CONFLICT, "tip.no-proposal-needed");
  }

  @Test
  void whoIssuesWarningsSeesWhatIsProposedAndIssuesIt() {
    Telling telling = withOfficer();
    String id = telling.id(telling.tell());
    telling.handle.takeUp(OFFICER, id);
    refused(() -> telling.read.read("secretary", id)).as(NOT_FOUND, "access.not-found");

    telling.handle.propose(OFFICER, id, "The window, for sums without a receipt.");
    assertThat(telling.asked()).contains(TaskHolder.person("secretary"));
    telling.warn.warn("secretary", id, warning(telling.anyPoint()));

    assertThat(telling.state(id)).isEqualTo(TipState.WARNED);
    assertThat(telling.asked()).containsExactly(TaskHolder.person(OFFICER));
    assertThat(telling.trail()).contains("tip.propose").doesNotContain("sums without");
  }

  /** Nobody is left in the offices: the main leader issues the warning in their place. */
  @Test
  void aTipThatNamesAllWhoIssueWarningsStillBecomesOne() {
    Telling telling = new Telling();
    String named = "Name of inspector, Name of cashier, Name of secretary";
    String id = telling.id(telling.tell(Telling.content(named, Telling.WORDS, "")));
    telling.handle.takeUp("chief", id);
    String point = telling.anyPoint();

    assertThat(telling.read.mayDo("chief", telling.read.read("chief", id)))
        .contains(TipStep.WARN)
        .doesNotContain(TipStep.PROPOSE);
    telling.warn.warn("chief", id, warning(point));
    assertThat(telling.world.warnings.ofPoint(point))
        .extracting(Warning::issuer)
        .containsExactly("chief");
  }

  /** Of those who examine, the warning knows who is named in the tip, and nothing of the tip. */
  @Test
  void whoIsNamedInATipExaminesNoWarningOnIt() {
    Telling telling = new Telling();
    String named = "Name of inspector, Name of window-clerk";
    String id = telling.id(telling.tell(Telling.content(named, Telling.WORDS, "")));
    telling.handle.takeUp("cashier", id);
    String point = telling.anyPoint();
    telling.warn.warn("cashier", id, warning(point));

    assertThat(telling.world.warnings.ofPoint(point))
        .extracting(one -> one.standing().recused())
        .containsExactly(Set.of("inspector"));
  }
}
