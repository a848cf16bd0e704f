/**
 * Trace slips (传递单): business of several steps goes from hand to hand, and the slip says who has
 * received it when, finished it when, with which result, and handed it to whom. What is written
 * stays; corrections are further entries.
 */
package org.integrityrisk.core.slip;
