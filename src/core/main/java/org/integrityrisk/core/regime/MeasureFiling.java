package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.text.LocalizedText;

/**
 * Measures that are reviewed and filed themselves. Rule: the measures of level-1 departments are
 * filed with the bureau's party group, all others with that of the department (power-based regime).
 *
 * @param scopes scopes of the points; empty for all
 * @param levels levels of the points; empty for all
 * @param reviewedBy who reviews the measures first, if anybody does
 * @param filedWith whom they are filed with
 */
public record MeasureFiling(
    List<String> scopes,
    List<String> levels,
    Optional<HolderRole> reviewedBy,
    LocalizedText filedWith) {

  public MeasureFiling {
    scopes = List.copyOf(scopes);
    levels = List.copyOf(levels);
  }

  public boolean isFor(String scope, String level) {
    return (scopes.isEmpty() || scopes.contains(scope))
        && (levels.isEmpty() || levels.contains(level));
  }
}
