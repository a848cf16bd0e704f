package org.integrityrisk.core.power;

/**
 * A step of a flow as a line of a table says it: with the step it follows from.
 *
 * @param parent code of the step above; empty at the top
 */
public record PlacedStep(String code, String parent, StepContent content) {}
