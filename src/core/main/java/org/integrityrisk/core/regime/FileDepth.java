package org.integrityrisk.core.regime;

import java.util.Optional;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** How deep lists and maps lie in each other; a parser climbs down as deep, until it falls. */
final class FileDepth {

  /** No regime needs a fifth of it. */
  private static final int MOST = 50;

  private FileDepth() {}

  /**
   * Ends quietly when no list or map lies too deep.
   *
   * @throws DomainException INVALID with the line where it does
   * @throws org.snakeyaml.engine.v2.exceptions.YamlEngineException when the text is no YAML
   */
  static void check(String yaml) {
    int depth = 0;
    for (Event event : new Parse(LoadSettings.builder().build()).parseString(yaml)) {
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (depth > MOST) {
        throw DomainException.invalid(problem(event.getStartMark()));
      }
    }
  }

  private static Problem problem(Optional<Mark> place) {
    Problem problem = Problem.of("regime.too-deep", Integer.toString(MOST));
    return place.map(mark -> problem.inRow(mark.getLine() + 1)).orElse(problem);
  }
}
