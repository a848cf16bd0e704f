package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.LocalizedText;

/**
 * What an assessment looks at.
 *
 * @param kind how its points count
 * @param points most points it gives or takes, 1 to 1000
 */
public record AssessmentItem(
    String code, LocalizedText name, LocalizedText definition, ScoreKind kind, int points)
    implements Named {}
