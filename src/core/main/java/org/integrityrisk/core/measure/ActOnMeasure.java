package org.integrityrisk.core.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.journal.JournalRunner;

/**
 * The last steps of every use case about a measure: writes down what is done, does it, audits it.
 */
public final class ActOnMeasure {

  private final JournalRunner runner;
  private final LoadMeasure loading;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  public ActOnMeasure(
      JournalRunner runner, LoadMeasure loading, Audit audit, Ids ids, Clock clock) {
    this.runner = runner;
    this.loading = loading;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Does it.
   *
   * @param loaded the measure before
   * @param deed what is done
   * @param changes what it changes in the host, in this order
   * @return the measure after
   */
  LoadedMeasure act(LoadedMeasure loaded, Deed deed, List<Map<String, String>> changes) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    ControlMeasure measure = loaded.measure();
    MeasureAct act =
        deed.act(
            ids.next(), measure.id(), loaded.user(), loaded.userName(), version(loaded, deed), now);
    List<Map<String, String>> steps = new ArrayList<>(changes);
    steps.add(MeasureStep.KEEP.with(""));
    steps.add(MeasureStep.SETTLE.with(""));
    runner.run(
        new Intent(
            ids.next(),
            CarryOutMeasureAct.KIND,
            loaded.user(),
            now,
            MeasureActText.of(act, measure.key()),
            steps));
    audit.write(
        loaded.user(),
        "measure." + deed.kind().code(),
        measure.key(),
        Map.of("state", measure.state().code()),
        deed.described());
    return loading.forUser(loaded.user(), measure.key());
  }

  private static int version(LoadedMeasure loaded, Deed deed) {
    int holding = loaded.file().version();
    return deed.kind() == MeasureActKind.REVISED ? holding + 1 : holding;
  }
}
