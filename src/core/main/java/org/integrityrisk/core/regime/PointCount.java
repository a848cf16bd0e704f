package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.LocalizedText;

/**
 * How many points a post has, as a rule asks for it: many, some, few ...
 *
 * @param from fewest points that count as this many, at least 1
 */
public record PointCount(String code, LocalizedText name, int from) implements Named {}
