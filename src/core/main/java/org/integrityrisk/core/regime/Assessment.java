package org.integrityrisk.core.regime;

/**
 * How departments and people are assessed.
 *
 * @param everyMonths how often, 1 to 120
 * @param moneyPerPoint what a point gained or lost is worth in yuan; 0 when it is worth none (XX
 *     county tax bureau: 35.8 points took 3,580 yuan)
 * @param items what is looked at
 */
public record Assessment(int everyMonths, int moneyPerPoint, Vocabulary<AssessmentItem> items) {}
