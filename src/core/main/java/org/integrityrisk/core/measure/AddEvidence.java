package org.integrityrisk.core.measure;

import java.util.List;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Records what shows that a measure is carried out: words, and references to documents. Files are
 * attached to the measure's issue.
 *
 * <p>Codes of problems: {@code measure.evidence-required}, {@code measure.note-too-long}.
 */
public final class AddEvidence {

  private final LoadMeasure loading;
  private final ActOnMeasure acting;

  public AddEvidence(LoadMeasure loading, ActOnMeasure acting) {
    this.loading = loading;
    this.acting = acting;
  }

  /**
   * Adds evidence.
   *
   * @param references numbers, names or addresses of documents, one a line; may be empty
   * @throws DomainException NOT_FOUND, INVALID, FORBIDDEN, or CONFLICT when it is closed
   */
  public LoadedMeasure add(String user, String key, String text, String references) {
    // load
    LoadedMeasure loaded = loading.forUser(user, key);
    // validate
    validate(text, references);
    // check rights
    if (!isEntitled(loaded)) {
      throw Refusals.forbidden(key);
    }
    if (loaded.measure().state() == MeasureState.CLOSED) {
      throw Refusals.outOfTurn(key, loaded.measure().state().code());
    }
    // act, audit and publish
    return acting.act(
        loaded, Deed.of(MeasureActKind.EVIDENCE, text).referringTo(references), List.of());
  }

  /** Whether the user may add evidence now. */
  public static boolean mayAdd(LoadedMeasure loaded) {
    return loaded.measure().state() != MeasureState.CLOSED && isEntitled(loaded);
  }

  private static boolean isEntitled(LoadedMeasure loaded) {
    return loaded.isResponsible() || loaded.isLed();
  }

  private static void validate(String text, String references) {
    Problems problems = new Problems();
    if (text.isBlank() && references.isBlank()) {
      problems.add(Problem.of("measure.evidence-required").at("text"));
    }
    problems.addAll(MeasureRules.note(text, false, "text"));
    problems.addAll(MeasureRules.note(references, false, "references"));
    problems.throwIfAny();
  }
}
