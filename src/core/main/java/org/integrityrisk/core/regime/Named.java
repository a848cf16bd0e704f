package org.integrityrisk.core.regime;

import java.util.List;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;

/** A word of a regime: a code, its name in both languages and other names people use for it. */
public interface Named extends Coded {

  LocalizedText name();

  /** Further spellings accepted when a file is imported. */
  default List<String> aliases() {
    return List.of();
  }

  /** Is this what somebody wrote: the code, either name or an alias, whatever the case? */
  default boolean isCalled(String written) {
    String word = written.strip();
    return word.equalsIgnoreCase(code())
        || word.equalsIgnoreCase(name().en())
        || word.equalsIgnoreCase(name().zh())
        || aliases().stream().anyMatch(word::equalsIgnoreCase);
  }
}
