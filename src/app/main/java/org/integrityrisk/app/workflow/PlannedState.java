package org.integrityrisk.app.workflow;

/**
 * One state of a planned workflow; the order of the states gives the numbers of the steps.
 *
 * @param code code of the state, which is the code of its status
 * @param name name of the step, in the language of the set-up
 * @param editable whether the host's own edit screen may change an issue in this state
 */
public record PlannedState(String code, String name, boolean editable) {}
