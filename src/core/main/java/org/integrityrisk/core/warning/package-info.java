/**
 * Early warnings (预警): issued as a numbered notice with a colour and a deadline, acknowledged,
 * answered, examined, supervised on, lifted.
 *
 * <p>A warning climbs the ladder of its regime when its answer is late or fails the examination:
 * one rung at a time, each with a whole new deadline, never down, until it is lifted or ends in
 * accountability. {@link org.integrityrisk.core.warning.Escalation} decides that from what is
 * stored and the day alone, so that it does not matter when or how often it is asked.
 */
package org.integrityrisk.core.warning;
