package org.integrityrisk.core.administration;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.RegimeVersion;

/**
 * A regime file that one can look at and choose.
 *
 * @param reference what projects name it by
 * @param regime what it says
 * @param yaml its text
 * @param saved who saved it, when and why; empty for a preset
 * @param usedBy keys of the projects that work by it
 */
public record KeptRegime(
    String reference,
    Regime regime,
    String yaml,
    Optional<RegimeVersion> saved,
    List<String> usedBy) {

  public KeptRegime {
    usedBy = List.copyOf(usedBy);
  }

  /** Whether it comes with the product. */
  public boolean isPreset() {
    return saved.isEmpty();
  }

  /** What it is for; may be empty. */
  public String note() {
    return saved.map(RegimeVersion::note).orElse("");
  }
}
