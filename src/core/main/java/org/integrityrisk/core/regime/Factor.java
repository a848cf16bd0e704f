package org.integrityrisk.core.regime;

import org.integrityrisk.core.text.LocalizedText;

/**
 * Something a filer judges about a point and grading asks for: probability, harm, consequence ...
 *
 * @param values the answers, the most serious first
 */
public record Factor(String code, LocalizedText name, Vocabulary<Term> values) implements Named {}
