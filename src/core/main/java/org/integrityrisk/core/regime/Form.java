package org.integrityrisk.core.regime;

import java.util.List;
import org.integrityrisk.core.text.LocalizedText;

/**
 * A paper form of a regime with its exact columns.
 *
 * @param scope code of the scope whose points it lists
 * @param ranks codes of the ranks it is for; empty for all
 * @param columns at least one, in the order of the paper
 */
public record Form(
    String code, LocalizedText name, String scope, List<String> ranks, List<FormColumn> columns)
    implements Named {

  public Form {
    ranks = List.copyOf(ranks);
    columns = List.copyOf(columns);
  }
}
