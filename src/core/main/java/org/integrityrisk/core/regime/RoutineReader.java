package org.integrityrisk.core.regime;

import java.time.MonthDay;
import java.util.List;
import org.integrityrisk.core.organisation.HolderRole;

/** Reads what a regime file says of the year, of assessments and of measures that are filed. */
final class RoutineReader {

  private static final int LONGEST_PERIOD = 120;
  private static final int MOST_POINTS = 1000;
  private static final int MOST_MONEY = 1_000_000;

  private final RegimeWords words;

  private RoutineReader(RegimeWords words) {
    this.words = words;
  }

  static Routine read(
      Section regime, RegimeWords words, List<Chain> chains, WarningRules warnings) {
    RoutineReader reader = new RoutineReader(words);
    return new Routine(
        regime.listIfAny("measure-filing", reader::measureFiling),
        regime.sectionIfAny("assessment", RoutineReader::assessment),
        cycle(regime),
        new FormReader(words, chains).forms(regime),
        regime.sectionIfAny("deployments", DeploymentReader::read),
        regime.scalar("holdings").flag(),
        TipReader.read(regime, warnings),
        regime.sectionIfAny(
            "screening", section -> ScreeningReader.read(section, words, warnings)));
  }

  private MeasureFiling measureFiling(Section filing) {
    return new MeasureFiling(
        filing.references("scopes", words.scopes(), "regime.unknown-scope"),
        filing.references("levels", words.levels(), "regime.unknown-level"),
        filing.scalar("reviewed-by").choiceIfAny(HolderRole.class),
        filing.localized("filed-with"));
  }

  private static Assessment assessment(Section assessment) {
    return new Assessment(
        assessment.scalar("every-months").number(1, LONGEST_PERIOD),
        assessment.scalar("money-per-point").numberIfAny(0, MOST_MONEY).orElse(0),
        Words.vocabulary(
            assessment, "items", assessment.list("items", RoutineReader::assessmentItem)));
  }

  private static AssessmentItem assessmentItem(Section item) {
    return new AssessmentItem(
        item.scalar("code").code(),
        item.localized("name"),
        item.localizedIfAny("definition"),
        item.scalar("kind").choiceIfAny(ScoreKind.class).orElse(ScoreKind.SCORE),
        item.scalar("points").number(1, MOST_POINTS));
  }

  private static Vocabulary<CycleStage> cycle(Section regime) {
    Vocabulary<CycleStage> stages =
        Words.vocabulary(regime, "cycle", regime.listIfAny("cycle", RoutineReader::stage));
    for (int index = 1; index < stages.list().size(); index++) {
      MonthDay before = stages.list().get(index - 1).from();
      if (stages.list().get(index).from().isBefore(before)) {
        regime.report(
            "regime.stages-out-of-order",
            "cycle[" + index + "].from",
            stages.list().get(index).code());
      }
    }
    return stages;
  }

  private static CycleStage stage(Section stage) {
    CycleStage read =
        new CycleStage(
            stage.scalar("code").code(),
            stage.localized("name"),
            stage.localizedIfAny("definition"),
            stage.scalar("from").monthDay(),
            stage.scalar("to").monthDay());
    if (read.to().isBefore(read.from())) {
      stage.report("regime.stage-ends-before-it-begins", "to", read.code());
    }
    return read;
  }
}
