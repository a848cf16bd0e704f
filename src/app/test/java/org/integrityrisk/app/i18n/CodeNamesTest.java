package org.integrityrisk.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.integrityrisk.app.store.register.MeasureMatter;
import org.integrityrisk.core.deployment.ActKind;
import org.integrityrisk.core.deployment.DeploymentState;
import org.integrityrisk.core.deployment.SelfCheck;
import org.integrityrisk.core.holding.EntryKind;
import org.integrityrisk.core.inspection.RoundState;
import org.integrityrisk.core.measure.Effectiveness;
import org.integrityrisk.core.measure.FilingStage;
import org.integrityrisk.core.measure.MeasureActKind;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.power.BasisState;
import org.integrityrisk.core.power.FlowKind;
import org.integrityrisk.core.publicity.Outcome;
import org.integrityrisk.core.publicity.PublicityState;
import org.integrityrisk.core.rectification.RectificationAction;
import org.integrityrisk.core.rectification.RectificationState;
import org.integrityrisk.core.regime.CheckSort;
import org.integrityrisk.core.regime.RectificationForm;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.review.RecordOpinion;
import org.integrityrisk.core.review.Stance;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.screening.FindingState;
import org.integrityrisk.core.screening.ScreeningActKind;
import org.integrityrisk.core.screening.ScreeningState;
import org.integrityrisk.core.slip.SlipState;
import org.integrityrisk.core.superior.FilingState;
import org.integrityrisk.core.supervision.CheckResult;
import org.integrityrisk.core.warning.WarningState;
import org.integrityrisk.core.warning.WarningStep;
import org.integrityrisk.core.work.WorkKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code that means the same in all regimes, and every field, has a name in both languages. */
class CodeNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"integrity-risk-rest.properties", "integrity-risk-rest_zh_CN.properties"})
  void everyCodeHasAName(String bundle) throws IOException {
    List<String> keys =
        Stream.concat(codes(), fields()).map(key -> "integrity-risk." + key).toList();

    assertThat(texts(bundle)).containsKeys(keys.toArray());
  }

  private static Stream<String> codes() {
    return Stream.of(
            Arrays.stream(HolderRole.values()).map(HolderRole::code),
            Stream.of(RecordOpinion.FILER, RecordOpinion.ASSIGNEE, "administrator"),
            Stream.of(
                RiskState.DRAFT, RiskState.IN_FORCE, RiskState.RE_EXAMINATION, RiskState.WITHDRAWN),
            Arrays.stream(Decision.values()).map(Decision::code),
            Stream.of("recuse"),
            Arrays.stream(Stance.values()).map(stance -> "stance." + stance.code()),
            Arrays.stream(MeasureState.values()).map(state -> "measure." + state.code()),
            Arrays.stream(Effectiveness.values()).map(judged -> "measure." + judged.code()),
            Arrays.stream(FilingStage.values()).map(stage -> "measure-filing." + stage.code()),
            Arrays.stream(MeasureActKind.values()).map(kind -> "measure-act." + kind.code()),
            Arrays.stream(MeasureMatter.values()).map(one -> "measure-matter." + one.code()),
            Arrays.stream(WarningState.values()).map(state -> "warning." + state.code()),
            Arrays.stream(WarningStep.values()).map(step -> "warning-step." + step.code()),
            Stream.of("issue", "acknowledge", "escalate", "end", "hand-over", "stay", "account")
                .map(action -> "warning-step." + action),
            Stream.of("warning-by.rule"),
            Arrays.stream(BasisState.values()).map(state -> "basis." + state.code()),
            Arrays.stream(FlowKind.values()).map(kind -> "flow." + kind.code()),
            Arrays.stream(CheckResult.values()).map(result -> "check." + result.code()),
            Arrays.stream(PublicityState.values()).map(state -> "publicity." + state.code()),
            Arrays.stream(Outcome.values()).map(outcome -> "publicity." + outcome.code()),
            Arrays.stream(FilingState.values()).map(state -> "filing." + state.code()),
            Arrays.stream(DeploymentState.values()).map(state -> "deployment." + state.code()),
            Arrays.stream(ActKind.values()).map(kind -> "deployment-act." + kind.code()),
            Arrays.stream(SelfCheck.values()).map(result -> "self-check." + result.code()),
            Arrays.stream(FindingState.values()).map(state -> "finding." + state.code()),
            Arrays.stream(ScreeningState.values()).map(state -> "screening." + state.code()),
            Arrays.stream(ScreeningActKind.values()).map(kind -> "screening-act." + kind.code()),
            Arrays.stream(SlipState.values()).map(state -> "slip." + state.code()),
            Arrays.stream(org.integrityrisk.core.slip.EntryKind.values())
                .map(kind -> "slip-entry." + kind.code()),
            Arrays.stream(EntryKind.values()).map(kind -> "holding." + kind.code()),
            Arrays.stream(CheckSort.values()).map(sort -> "check-sort." + sort.code()),
            Arrays.stream(RoundState.values()).map(state -> "round." + state.code()),
            Arrays.stream(RectificationForm.values())
                .map(form -> "rectification-form." + form.code()),
            Arrays.stream(RectificationState.values())
                .map(state -> "rectification." + state.code()),
            Arrays.stream(RectificationAction.values())
                .map(action -> "rectification-action." + action.code()),
            Arrays.stream(WorkKind.values()).map(kind -> "work." + kind.code()))
        .flatMap(codes -> codes)
        .map(code -> "code." + code);
  }

  private static Stream<String> fields() {
    return Stream.concat(Arrays.stream(RiskField.values()).map(RiskField::code), Stream.of("rank"))
        .map(code -> "field." + code);
  }

  private static Properties texts(String bundle) throws IOException {
    Properties texts = new Properties();
    try (Reader file = Files.newBufferedReader(Path.of("main/resources/i18n", bundle))) {
      texts.load(file);
    }
    return texts;
  }
}
