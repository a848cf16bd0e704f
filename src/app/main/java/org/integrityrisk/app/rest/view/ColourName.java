package org.integrityrisk.app.rest.view;

/**
 * A colour of warnings.
 *
 * @param css what the style class of the colour ends with
 * @param colour CSS colour
 */
public record ColourName(String code, int order, String name, String css, String colour) {}
