package org.integrityrisk.core.regime;

import java.util.OptionalInt;
import org.integrityrisk.core.text.LocalizedText;

/**
 * What is done about a finding, by its severity: suggestion, notice, rotation ...
 *
 * @param deadlineDays working days to answer, 1 to 366; empty for the regime's default
 */
public record Handling(
    String code, LocalizedText name, LocalizedText definition, OptionalInt deadlineDays)
    implements Named {}
