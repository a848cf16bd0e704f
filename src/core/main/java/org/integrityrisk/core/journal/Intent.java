package org.integrityrisk.core.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an action over many objects is going to do, complete enough that another node can finish or
 * undo it.
 *
 * @param id id given by the one who opens it
 * @param kind code of the kind of action, for example "import-risk-points"
 * @param actor user key of the one who wants it
 * @param opened when it was written down
 * @param header what all steps need
 * @param steps what each step needs, in order
 */
public record Intent(
    String id,
    String kind,
    String actor,
    Instant opened,
    Map<String, String> header,
    List<Map<String, String>> steps) {

  public Intent {
    header = Map.copyOf(header);
    steps = steps.stream().map(Map::copyOf).toList();
  }
}
