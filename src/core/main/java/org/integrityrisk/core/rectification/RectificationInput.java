package org.integrityrisk.core.rectification;

/**
 * A rectification as its issuer describes it.
 *
 * @param severity code of the regime's severity
 * @param finding what was found
 * @param demand what must be done; may be empty
 * @param responsible user key or name of the one who must do it; empty for the holder of the
 *     point's post, else the head of its department, else the leader in charge
 * @param check id of the check that found it; empty when none is recorded
 */
public record RectificationInput(
    String severity, String finding, String demand, String responsible, String check) {}
