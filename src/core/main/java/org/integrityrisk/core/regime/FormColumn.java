package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.LocalizedText;

/**
 * A column of a paper form.
 *
 * @param name its heading, as on the paper
 * @param shows what fills it
 * @param step id of the step whose opinion it shows; empty for every other column
 */
public record FormColumn(LocalizedText name, FormContent shows, String step) {}
