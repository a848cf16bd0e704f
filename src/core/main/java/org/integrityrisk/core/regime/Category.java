package org.integrityrisk.core.regime;

import java.util.List;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A category of risk points (风险类别): a kind of power.
 *
 * @param subcategories finer kinds; empty when the regime knows none
 */
public record Category(
    String code,
    LocalizedText name,
    LocalizedText definition,
    List<String> aliases,
    Vocabulary<Term> subcategories)
    implements Named {

  public Category {
    aliases = List.copyOf(aliases);
  }
}
