package org.integrityrisk.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.integrityrisk.core.Refusal;
import org.integrityrisk.core.power.BasisState;
import org.integrityrisk.core.power.FlowStep;
import org.integrityrisk.core.power.Licences;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.power.PowerCheck;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.world.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PowerImportTest {

  private static final Regime REGIME = Presets.load().find("market-regulator").orElseThrow();
  private static final Power KEPT = Licences.power();

  private final PowerImport imports =
      new PowerImport(
          PowerCatalogue.of(List.of(KEPT)),
          new PowerCheck(Town.register(), Set.copyOf(REGIME.categories().codes())),
          List.of(REGIME));

  private PowerPlan plan(String... lines) {
    byte[] file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return imports.plan(new CsvSheetReader().read(file), Map.of());
  }

  private static List<String> problems(PowerPlan plan) {
    return plan.rows().rows().stream()
        .flatMap(row -> row.problems().stream())
        .map(Refusal::shortly)
        .toList();
  }

  @Test
  void readsPowersBasesAndStepsInTheWordsOfPeople() {
    PowerPlan plan =
        plan(
            "记录,职权编码,编码,名称,职权类别,行使部门,依据状态,变更日期,流程,上级环节,办理期限",
            "环节,P-9,1.1,材料审查,,,,,外部,1,3",
            "职权,P-9,,食品经营许可,行政审批,licensing,,,,,",
            "环节,P-9,1,受理,,,,,外部,,",
            "依据,P-9,法,食品安全法,,,已废止,2026-01-31,,,");

    assertThat(problems(plan)).containsExactly("power.bad-code@编码#5");
  }

  @Test
  void aNewPowerIsPutTogetherFromItsRows() {
    PowerPlan plan =
        plan(
            "记录,职权编码,编码,名称,职权类别,行使部门,依据状态,变更日期,流程,上级环节,办理期限",
            "环节,P-9,1.1,材料审查,,,,,外部,1,3",
            "职权,P-9,,食品经营许可,行政审批,licensing,,,,,",
            "环节,P-9,1,受理,,,,,外部,,",
            "依据,P-9,B1,食品安全法,,,已废止,2026-01-31,,,");

    assertThat(problems(plan)).isEmpty();
    Power power = plan.powers().get(0);
    assertThat(power.category()).isEqualTo("licensing");
    assertThat(power.external().all().map(FlowStep::code)).containsExactly("1", "1.1");
    assertThat(power.step("1.1").orElseThrow().content().workingDays()).contains(3);
    assertThat(power.bases().get(0).state()).isEqualTo(BasisState.REPEALED);
  }

  @Test
  void whatHasNoColumnStaysAndNothingIsTakenAway() {
    PowerPlan plan =
        plan("Record,Power,Code,Name", "step,L-1,S3,At the desk", "basis,L-1,B2,Bureau rules");

    assertThat(problems(plan)).isEmpty();
    Power power = plan.powers().get(0);
    assertThat(power.step("S3").orElseThrow().name()).isEqualTo("At the desk");
    assertThat(power.steps().map(FlowStep::code))
        .containsExactlyInAnyOrderElementsOf(KEPT.steps().map(FlowStep::code).toList());
    assertThat(power.bases()).extracting(basis -> basis.code()).containsExactly("B2", "B1");
    assertThat(power.name()).isEqualTo(KEPT.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "step,X-1,S1,Accept,external,,|            import.unknown-power@Power#2",
        "power,,,Accept,,,|                        import.required@Power#2",
        "thing,L-1,S1,Accept,external,,|           import.unknown-value@Record#2",
        "step,L-1,,Accept,external,,|              import.required@Code#2",
        "step,L-1,S9,Accept,sideways,,|            import.unknown-value@Flow#2",
        "step,L-1,S9,Accept,external,S77,|         power.step-parent-unknown@Parent#2",
        "step,L-1,S2,Accept,external,S3,|          power.step-cycle@Parent#2",
        "step,L-1,S1,Accept,internal,S5,|          power.step-parent-unknown@Parent#2",
        "step,L-1,S9,,external,,|                  power.name-missing@Name#2",
        "step,L-1,S9,Wait,external,,soon|          import.bad-number@Working days#2",
        "step,L-1,S9,Wait,external,,900|           power.days-out-of-range@Working days#2",
        "basis,L-1,B9,,,,|                         power.basis-title-missing@Name#2",
      })
  void tellsEachRowWhatIsWrong(String row, String expected) {
    PowerPlan plan = plan("Record,Power,Code,Name,Flow,Parent,Working days", row);

    assertThat(problems(plan)).containsExactlyInAnyOrder(expected.strip().split(";"));
  }

  @Test
  void tellsWhatStandsTwice() {
    PowerPlan plan =
        plan(
            "Record,Power,Code,Name,Flow",
            "step,L-1,S9,One,external",
            "step,L-1,S9,Two,external",
            "basis,L-1,B9,Law,",
            "basis,L-1,B9,Law,");

    assertThat(problems(plan))
        .containsExactly("import.duplicate-row@Code#3", "import.duplicate-row@Code#5");
  }

  @Test
  void whatWasExportedComesBackAsItWas() {
    List<List<String>> table =
        PowerTable.of(List.of(KEPT), field -> field.heading().names().get(0));
    PowerPlan plan = plan(table.stream().map(Tables::line).toArray(String[]::new));

    assertThat(problems(plan)).isEmpty();
    assertThat(plan.powers()).containsExactly(KEPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+86 1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "'=1"})
  void whatCouldRunIsMadeHarmless(String text) {
    assertThat(HarmlessText.write(text)).isEqualTo("'" + text);
  }

  @Property
  void harmlessTextsComeBackAsTheyWere(@ForAll String text) {
    String written = HarmlessText.write(text);

    assertThat(HarmlessText.read(written)).isEqualTo(text);
    assertThat(written).doesNotMatch("(?s)\\s*[=+@-].*");
  }
}
