/**
 * Words in two languages, codes and typed errors: what every feature of the domain speaks with.
 *
 * <p>Nothing here is ever null; an absent text is {@link
 * org.integrityrisk.core.text.LocalizedText#EMPTY}.
 */
package org.integrityrisk.core.text;
