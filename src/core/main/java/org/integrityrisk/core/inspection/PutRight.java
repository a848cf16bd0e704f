package org.integrityrisk.core.inspection;

/**
 * What is to be done about a finding.
 *
 * @param severity code of the regime's severity; empty when nothing has to be put right
 * @param demand what must be done; may be empty
 * @param responsible user key or name of the one who must do it; empty for whoever the point names
 */
public record PutRight(String severity, String demand, String responsible) {}
