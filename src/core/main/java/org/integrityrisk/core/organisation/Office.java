package org.integrityrisk.core.organisation;

/**
 * One office that a person holds.
 *
 * @param role what the person is
 * @param of code of the department (heads and in-charge leaders) or of the unit (all other roles)
 */
public record Office(HolderRole role, String of) {}
