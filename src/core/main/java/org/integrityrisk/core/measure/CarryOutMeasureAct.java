package org.integrityrisk.core.measure;

import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.journal.AlwaysFinished;
import org.integrityrisk.core.journal.Intent;

/**
 * Carries out what is done with a measure: the issue follows, the act is kept, and register and
 * tasks follow. Taken twice, no step changes anything.
 */
public final class CarryOutMeasureAct implements AlwaysFinished {

  /** The code that intents of this kind carry. */
  static final String KIND = "measure-act";

  private final Measures measures;
  private final MeasureActs acts;
  private final SettleMeasure settling;

  public CarryOutMeasureAct(Measures measures, MeasureActs acts, SettleMeasure settling) {
    this.measures = measures;
    this.acts = acts;
    this.settling = settling;
  }

  @Override
  public String code() {
    return KIND;
  }

  @Override
  public int stepsPerMark() {
    return 10;
  }

  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    MeasureAct act = MeasureActText.act(intent.header());
    String key = intent.header().get("key");
    String value = MeasureStep.value(intent, step);
    switch (MeasureStep.of(intent, step)) {
      case REWRITE -> act.content().ifPresent(text -> measures.rewrite(key, text, act.user()));
      case MOVE -> move(key, MeasureState.of(value).orElseThrow(), act);
      case LINK -> measures.link(key, value, act.user());
      case UNLINK -> measures.unlink(key, value, act.user());
      case KEEP -> acts.append(act);
      case SETTLE -> settling.settle(key, act.user());
    }
    return "";
  }

  private void move(String key, MeasureState state, MeasureAct act) {
    ControlMeasure measure = measures.find(key).orElseThrow(() -> Refusals.notFound(key));
    if (measure.state() != state) {
      measures.move(key, state, act.text(), act.user());
    }
  }
}
