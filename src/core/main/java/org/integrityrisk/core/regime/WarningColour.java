package org.integrityrisk.core.regime;

import java.util.Optional;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A colour of early warnings (预警).
 *
 * @param order place on the ladder; 1 is the mildest
 * @param definition when it is issued
 * @param css CSS colour {@code #rrggbb}
 * @param handling code of the {@link Handling} that goes with it
 * @param notice what its notice is called on paper; empty where the regime has no form of its own
 * @param escalatesTo code of the colour that follows when it is not answered or not put right; a
 *     more serious one, so that the ladder ends; empty at its end
 */
public record WarningColour(
    String code,
    int order,
    LocalizedText name,
    LocalizedText definition,
    String css,
    String handling,
    LocalizedText notice,
    Optional<String> escalatesTo)
    implements Named {}
