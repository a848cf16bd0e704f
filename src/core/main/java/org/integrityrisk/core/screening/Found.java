package org.integrityrisk.core.screening;

/**
 * What a rule found, as it was on the day of the snapshot.
 *
 * @param item key of the point, or code of the post, department or unit
 * @param title what it is called
 * @param unit code of its unit; empty when it has none
 * @param department code of its department; empty when it has none
 * @param post code of its post; empty when it has none
 * @param level code of the point's level; empty when it is no point or has none
 * @param point key of the point that a warning would be on; empty where none suggests itself
 * @param amount how often, where the rule counts; else 0
 * @param day since when, where the rule looks at a day, as ISO date; else empty
 */
public record Found(
    String item,
    String title,
    String unit,
    String department,
    String post,
    String level,
    String point,
    int amount,
    String day) {}
