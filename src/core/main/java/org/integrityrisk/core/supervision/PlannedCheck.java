package org.integrityrisk.core.supervision;

import java.util.Set;

/**
 * A check that the supervision plan asks of somebody.
 *
 * @param next kind and day, and how the day was counted
 * @param maker who is to make it, and who that is now
 * @param people user keys of everybody with a part in it: who makes, answers, manages or assists
 */
public record PlannedCheck(NextCheck next, Duty maker, Set<String> people) {

  public PlannedCheck {
    people = Set.copyOf(people);
  }
}
