package org.integrityrisk.core.administration;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.RegimeVersion;
import org.integrityrisk.core.text.Problem;

/**
 * A regime file that one can look at and choose.
 *
 * @param reference what projects name it by
 * @param key key of the regime
 * @param version version of its rules
 * @param regime what it says; empty when today's checks do not accept it any more
 * @param problems why they do not
 * @param yaml its text
 * @param saved who saved it, when and why; empty for a preset
 * @param usedBy keys of the projects that work by it
 */
public record KeptRegime(
    String reference,
    String key,
    String version,
    Optional<Regime> regime,
    List<Problem> problems,
    String yaml,
    Optional<RegimeVersion> saved,
    List<String> usedBy) {

  public KeptRegime {
    problems = List.copyOf(problems);
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
