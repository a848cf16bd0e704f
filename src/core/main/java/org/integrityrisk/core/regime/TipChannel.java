package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.LocalizedText;

/**
 * A way on which tips come in.
 *
 * @param online whether it is the public page; one channel of a regime at most
 */
public record TipChannel(String code, LocalizedText name, boolean online) implements Named {}
