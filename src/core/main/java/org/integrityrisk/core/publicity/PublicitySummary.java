package org.integrityrisk.core.publicity;

import java.time.LocalDate;

/**
 * A publicity as a line of a list.
 *
 * @param notice what it says of itself
 * @param points how many points it shows
 * @param confirmed how many of them are confirmed
 * @param sentBack how many of them were sent back
 * @param comments how many comments there are
 * @param unanswered how many of them are not answered
 */
public record PublicitySummary(
    Notice notice, int points, int confirmed, int sentBack, int comments, int unanswered) {

  public PublicityState state(LocalDate today) {
    return notice.state(confirmed + sentBack == points, today);
  }
}
