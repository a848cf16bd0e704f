package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Set;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Rank;

/** Reads the review chains of a regime file. */
final class ChainReader {

  /** States that every workflow has; no step may take their names. */
  static final Set<String> RESERVED =
      Set.of("draft", "in-force", "re-examination", "withdrawn", "returned");

  private final List<String> scopes;

  private ChainReader(List<String> scopes) {
    this.scopes = scopes;
  }

  static List<Chain> read(Section regime, RegimeWords words) {
    return regime.list("chains", new ChainReader(words.scopes().codes())::chain);
  }

  private Chain chain(Section chain) {
    List<ReviewStep> steps = chain.listIfAny("steps", ChainReader::step);
    if (steps.isEmpty()) {
      chain.report("regime.chain-without-steps", "steps");
    }
    return new Chain(
        chain.scalar("scope").reference(scopes, "regime.unknown-scope"),
        chain.words("ranks").stream().map(rank -> rank.choice(Rank.class)).toList(),
        steps);
  }

  private static ReviewStep step(Section step) {
    ReviewStep read =
        new ReviewStep(
            step.scalar("id").code(),
            step.localized("name"),
            step.scalar("holder").choice(HolderRole.class),
            step.scalar("collective").flag());
    if (RESERVED.contains(read.id())) {
      step.report("regime.step-id-reserved", "id", read.id());
    }
    if (read.collective() && read.holder().body().isEmpty()) {
      step.report("regime.collective-needs-body", "collective", read.holder().code());
    }
    return read;
  }
}
