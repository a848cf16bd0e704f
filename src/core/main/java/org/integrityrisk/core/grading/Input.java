package org.integrityrisk.core.grading;

import java.util.List;

/**
 * One question a decision table asks about a risk point.
 *
 * @param name stable name: a factor of the regime, or a field of the point such as {@code category}
 * @param values every answer the regime allows
 */
public record Input(String name, List<String> values) {

  public Input {
    values = List.copyOf(values);
  }
}
