package org.integrityrisk.core.measure;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.organisation.People;

/**
 * Takes note of a measure that somebody has edited on the host's own screens: what it says now is a
 * version like any other.
 */
public final class FollowMeasure {

  private final MeasureActs acts;
  private final SettleMeasure settling;
  private final People people;
  private final Ids ids;
  private final Clock clock;

  public FollowMeasure(
      MeasureActs acts, SettleMeasure settling, People people, Ids ids, Clock clock) {
    this.acts = acts;
    this.settling = settling;
    this.people = people;
    this.ids = ids;
    this.clock = clock;
  }

  /** Takes note; a measure that says the same as before gets no version. */
  public void follow(ControlMeasure measure, String editor) {
    MeasureFile file = new MeasureFile(acts.of(measure.id()), Optional.empty());
    List<MeasureAct> versions = file.versions();
    boolean known =
        versions.isEmpty()
            || versions
                .get(versions.size() - 1)
                .content()
                .filter(measure.content()::equals)
                .isPresent();
    if (!known) {
      acts.append(version(measure, editor, file.version() + 1));
    }
    settling.settle(measure.key(), editor);
  }

  private MeasureAct version(ControlMeasure measure, String editor, int number) {
    return Deed.version(MeasureActKind.REVISED, measure.content(), "")
        .act(
            ids.next(),
            measure.id(),
            editor,
            people.displayName(editor).orElse(editor),
            number,
            clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }
}
