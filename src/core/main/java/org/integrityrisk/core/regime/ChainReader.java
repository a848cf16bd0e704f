package org.integrityrisk.core.regime;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Rank;

/** Reads the review chains of a regime file. */
final class ChainReader {

  /** States that every workflow has; no step may take their names. */
  static final Set<String> RESERVED =
      Set.of("draft", "in-force", "re-examination", "withdrawn", "returned", "regime-change");

  /** Most working days to act at a step. */
  static final int LONGEST_DEADLINE = 366;

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
            kind(step),
            step.scalar("holder").choice(HolderRole.class),
            step.scalar("deadline-days").numberIfAny(1, LONGEST_DEADLINE),
            step.words("seeks-opinions").stream().map(ChainReader::role).toList(),
            step.localizedIfAny("filed-with"));
    if (RESERVED.contains(read.id())) {
      step.report("regime.step-id-reserved", "id", read.id());
    }
    StepRules.report(step, read);
    return read;
  }

  /** {@code collective: true} is short for {@code kind: collective}. */
  private static StepKind kind(Section step) {
    Optional<StepKind> kind = step.scalar("kind").choiceIfAny(StepKind.class);
    boolean collective = step.scalar("collective").flag();
    if (collective && kind.filter(one -> one != StepKind.COLLECTIVE).isPresent()) {
      step.report("regime.kind-contradicts", "kind", kind.get().code());
    }
    return kind.orElse(collective ? StepKind.COLLECTIVE : StepKind.REVIEW);
  }

  private static HolderRole role(Scalar word) {
    return word.choice(HolderRole.class);
  }
}
