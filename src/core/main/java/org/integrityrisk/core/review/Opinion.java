package org.integrityrisk.core.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One decision about a risk point, as it stood on the paper form: who, as what, when, what and why.
 *
 * @param pointId the host's id of the point
 * @param round how many times the point has gone through the chain, from 1; a return or a
 *     re-examination starts the next
 * @param step state in which it was decided: a step of the chain, or draft, in-force,
 *     re-examination; {@link #REGIME_CHANGE} for what followed from one
 * @param role code of the office in which the person acted, or "filer"
 * @param standsInFor code of the office that the person stood in for, empty as a rule
 * @param actsFor key of the user in whose place the person acted, by delegation; empty as a rule
 * @param user key of the user; empty for what somebody signed on paper
 * @param name the user's name at that time
 * @param decision what was decided
 * @param text the opinion or reason, may be empty
 * @param time when
 * @param meeting id of the meeting, publicity, filing or change of the regime that decided, empty
 *     otherwise
 * @param met day of the meeting that decided, or of the superior's reply to a filing, empty
 *     otherwise; both may be recorded days later
 * @param level code of the level that the opinion sets in place of the proposed one, empty as a
 *     rule
 * @param contentHash hash of the content that was decided on
 * @param paper number or name of the paper on which it was given, before the app kept the point;
 *     empty for what was decided in the app
 */
public record Opinion(
    String pointId,
    int round,
    String step,
    String role,
    String standsInFor,
    String actsFor,
    String user,
    String name,
    Decision decision,
    String text,
    Instant time,
    String meeting,
    Optional<LocalDate> met,
    String level,
    String contentHash,
    String paper) {

  /** Step of an opinion that no state is named after: a change of the regime. */
  public static final String REGIME_CHANGE = "regime-change";

  /**
   * What may be there only once: a point is decided on once at each step of a round, and once by
   * each change of the regime.
   */
  public String place() {
    String place = pointId + "/" + round + "/" + step;
    return step.equals(REGIME_CHANGE) ? place + "/" + meeting : place;
  }

  /**
   * The day from which the decision holds: that of the meeting, or the one on which it was given.
   */
  public LocalDate holdsFrom(ZoneId zone) {
    return met.orElseGet(() -> time.atZone(zone).toLocalDate());
  }

  /** Whether it was given on paper and taken over, and not decided in the app. */
  public boolean isOnPaper() {
    return !paper.isEmpty();
  }

  /** Keys of those whose decision it is: of the user, and of the one in whose place. */
  Stream<String> people() {
    return Stream.of(user, actsFor).filter(key -> !key.isEmpty());
  }

  /** Whether the point says something else by now than what this opinion was about. */
  public boolean isStale(String presentContentHash) {
    return !contentHash.equals(presentContentHash);
  }
}
