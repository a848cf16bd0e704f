package org.integrityrisk.core.administration;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.text.Problem;

/**
 * A text that is to become a regime file.
 *
 * @param regime what it says; empty while it cannot be read
 * @param problems what keeps it from being saved, each with its line where it has one
 */
public record RegimeDraft(Optional<Regime> regime, List<Problem> problems) {

  public RegimeDraft {
    problems = List.copyOf(problems);
  }
}
