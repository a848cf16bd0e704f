package org.integrityrisk.sandbox.web;

/**
 * A page that a servlet has written and the host lays out.
 *
 * @param decorator {@code atl.general} or {@code atl.admin}
 * @param title the text of its title element, as HTML
 * @param head the rest of its head element, as HTML
 * @param body the content of its body element, as HTML
 */
public record Page(String decorator, String title, String head, String body) {}
