package org.integrityrisk.core.warning;

import java.util.function.Predicate;

/**
 * Who stays away from a warning (回避), because of an interest in what leads to it.
 *
 * @param unit code of the unit whose issuing offices all do, so that somebody issues the warning in
 *     their place; empty when nobody stands in
 * @param interested whether somebody, by user key, has such an interest and must not examine it
 */
public record StayingAway(String unit, Predicate<String> interested) {

  /** Nobody does. */
  public static final StayingAway NOBODY = new StayingAway("", any -> false);
}
