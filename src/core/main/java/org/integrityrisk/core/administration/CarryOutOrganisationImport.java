package org.integrityrisk.core.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.journal.AlwaysFinished;
import org.integrityrisk.core.journal.Intent;
import org.integrityrisk.core.organisation.OrganisationEntry;

/**
 * Saves the entries of an import, one for each step. What a crash leaves undone is done later:
 * every entry was checked against all others, so that finishing is always right.
 */
public final class CarryOutOrganisationImport implements AlwaysFinished {

  /** The code that intents of organisation imports carry. */
  static final String KIND = "import-organisation";

  private static final int STEPS_PER_MARK = 50;

  private final KeepEntries entries;

  public CarryOutOrganisationImport(KeepEntries entries) {
    this.entries = entries;
  }

  @Override
  public String code() {
    return KIND;
  }

  @Override
  public int stepsPerMark() {
    return STEPS_PER_MARK;
  }

  @Override
  public String take(Intent intent, int step, boolean mayBeDone) {
    Map<String, String> values = intent.steps().get(step);
    OrganisationEntry entry = EntryValues.read(values);
    if (!mayBeDone || !entries.register().find(entry.ref()).equals(Optional.of(entry))) {
      entries.save(intent.actor(), Replacement.before(values).map(EntryValues::read), entry);
    }
    if (mayBeDone) {
      // Whoever began the import is gone and will not publish it.
      entries.publish(List.of(entry));
    }
    return entry.ref().code();
  }

  /** What one step needs: the entry, and the one it replaces for the audit trail. */
  static Map<String, String> step(Optional<OrganisationEntry> before, OrganisationEntry entry) {
    return Replacement.of(before.map(EntryValues::of), EntryValues.of(entry));
  }
}
