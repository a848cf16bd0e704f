package org.integrityrisk.core.paper;

/**
 * How many papers of a level there are.
 *
 * @param level code of the level that issued them
 * @param issued how many were issued
 * @param concerned how many persons they concern; one in two counts twice
 * @param open how many are open
 * @param overdue how many of the open ones are late
 * @param movedOn how many are answered for by another level now
 */
public record PaperTally(
    String level, int issued, int concerned, int open, int overdue, int movedOn) {}
