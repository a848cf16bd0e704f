package org.integrityrisk.core.regime;

import java.util.Optional;
import java.util.OptionalInt;
import org.integrityrisk.core.text.LocalizedText;

/**
 * How serious a finding of a check is, and what follows.
 *
 * @param order 1 is the slightest
 * @param definition what the regime means by it; may be empty
 * @param form the paper that goes out
 * @param deadlineDays working days to put it right, 1 to 366; empty for the regime's default
 * @param warning code of the colour of the early warning that may go with it, if one may
 */
public record FindingSeverity(
    String code,
    int order,
    LocalizedText name,
    LocalizedText definition,
    RectificationForm form,
    OptionalInt deadlineDays,
    Optional<String> warning)
    implements Named {}
