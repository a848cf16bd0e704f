package org.integrityrisk.core.regime;

import java.util.List;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A plain word of a regime: a scope, risk type, rank, finding method, stage, source ...
 *
 * @param definition what the regime means by it; may be empty
 */
public record Term(String code, LocalizedText name, LocalizedText definition, List<String> aliases)
    implements Named {

  public Term {
    aliases = List.copyOf(aliases);
  }
}
