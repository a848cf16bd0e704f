package org.integrityrisk.app.install;

import java.util.List;
import java.util.Map;

/**
 * What a removal would take away.
 *
 * @param project key of the project
 * @param items what it takes from the host
 * @param records how many records of the app go with the project, by the code of their kind
 */
public record RemovalPreview(String project, List<RemovalItem> items, Map<String, Long> records) {

  public RemovalPreview {
    items = List.copyOf(items);
    records = Map.copyOf(records);
  }
}
