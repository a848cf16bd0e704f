package org.integrityrisk.core.journal;

import java.util.Optional;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Actions during which nobody may file or move a point of their project: a change of the regime. An
 * action counts from the moment in which it is written down until it is closed, whichever node
 * dies.
 */
public final class ExclusiveActions {

  /** Kind of the action that changes the regime of a project. */
  public static final String REGIME_CHANGE = "regime-change";

  /** Name in the header of an intent: key of the project. */
  public static final String PROJECT = "project";

  private final Journal journal;

  public ExclusiveActions(Journal journal) {
    this.journal = journal;
  }

  /** The action that runs on a project, without its steps. */
  public Optional<JournalEntry> on(String project) {
    return journal.unfinished(REGIME_CHANGE).stream()
        .filter(entry -> project.equals(entry.intent().header().get(PROJECT)))
        .findFirst();
  }

  /** Whether some running action names this in its header. */
  public boolean anyNames(String name, String value) {
    return journal.unfinished(REGIME_CHANGE).stream()
        .anyMatch(entry -> value.equals(entry.intent().header().get(name)));
  }

  /**
   * Ends quietly when none runs on the project.
   *
   * @throws DomainException CONFLICT
   */
  public void requireNone(String project) {
    if (on(project).isPresent()) {
      throw DomainException.conflict(Problem.of("change.running", project));
    }
  }
}
