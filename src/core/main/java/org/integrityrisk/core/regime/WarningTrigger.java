package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.LocalizedText;

/**
 * What a source gives rise to: the colour that is proposed when a warning comes from it.
 *
 * @param source code of the source
 * @param colour code of the colour
 * @param reason why, in the words of the regime; may be empty
 */
public record WarningTrigger(String source, String colour, LocalizedText reason) {}
