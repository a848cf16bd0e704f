package org.integrityrisk.core.regime;

import java.time.MonthDay;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A stage of the yearly cycle (年度循环).
 *
 * @param from first day, the same each year
 * @param to last day, not before the first
 */
public record CycleStage(
    String code, LocalizedText name, LocalizedText definition, MonthDay from, MonthDay to)
    implements Named {}
