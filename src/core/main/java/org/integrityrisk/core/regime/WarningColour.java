package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.LocalizedText;

/**
 * A colour of early warnings (预警).
 *
 * @param order place on the ladder; 1 is the mildest
 * @param definition when it is issued
 * @param css CSS colour {@code #rrggbb}
 * @param handling code of the {@link Handling} that goes with it
 */
public record WarningColour(
    String code,
    int order,
    LocalizedText name,
    LocalizedText definition,
    String css,
    String handling)
    implements Named {}
