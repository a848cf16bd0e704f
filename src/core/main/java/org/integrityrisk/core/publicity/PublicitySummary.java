package org.integrityrisk.core.publicity;

import java.time.LocalDate;

/**
 * A publicity as a line of a list.
 *
 * @param notice what it says of itself
 * @param points how many points it shows
 * @param confirmed how many of them are confirmed
 * @param sentBack how many of them were sent back
 * @param gone how many of them have no result and are no longer there
 * @param comments how many comments there are
 * @param unanswered how many of them are not answered
 */
public record PublicitySummary(
    Notice notice,
    int points,
    int confirmed,
    int sentBack,
    int gone,
    int comments,
    int unanswered) {

  public PublicityState state(LocalDate today) {
    return notice.state(confirmed + sentBack + gone == points, today);
  }
}
