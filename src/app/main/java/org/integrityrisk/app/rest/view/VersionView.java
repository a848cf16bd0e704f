package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.risk.ContentHash;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.version.PointVersion;

/**
 * What a risk point said in one cycle, from one change to the next.
 *
 * @param hash fingerprint of the content, which does not know the cycle
 * @param current whether the point says so now
 * @param since since when, null for a draft on which nobody has decided yet
 * @param grading how it came by its level
 * @param asked whether the grading is what the rules give it now, and not the one of that time
 */
public record VersionView(
    int number,
    String hash,
    String cycle,
    String title,
    boolean current,
    Optional<Instant> since,
    Optional<LevelName> level,
    GradingView grading,
    boolean asked,
    List<Decided> decisions) {

  /** Who decided on it. */
  public record Decided(
      String user, String name, String decision, String decisionName, Instant time) {

    private static Decided of(Opinion opinion, Names names) {
      String decision = opinion.decision().code();
      return new Decided(
          opinion.user(), opinion.name(), decision, names.own(decision).name(), opinion.time());
    }
  }

  public static VersionView of(PointVersion version, Names names) {
    return new VersionView(
        version.number(),
        ContentHash.of(version.content()),
        version.content().get(RiskField.CYCLE),
        version.content().title(),
        version.current(),
        version.since(),
        names.level(version.grading().level()),
        GradingView.of(version.grading(), names),
        version.asked(),
        version.opinions().stream().map(opinion -> Decided.of(opinion, names)).toList());
  }
}
