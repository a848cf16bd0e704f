package org.integrityrisk.core.inspection;

/**
 * Which points in force are meant; an empty code means any.
 *
 * @param unit code of the unit; those below it are meant as well
 * @param department code of the department
 * @param level code of the level
 */
public record PointChoice(String unit, String department, String level) {}
