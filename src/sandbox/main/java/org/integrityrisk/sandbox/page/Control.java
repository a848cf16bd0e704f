package org.integrityrisk.sandbox.page;

import java.util.List;

/**
 * A field of a form.
 *
 * @param id the field's id, which is also the name of the parameter
 * @param kind {@code text}, {@code area}, {@code number}, {@code date}, {@code user}, {@code one}
 *     or {@code many}
 * @param value what stands in it; empty for choices
 * @param error what is wrong with it; empty when nothing is
 */
public record Control(
    String id,
    String label,
    String kind,
    String value,
    List<Choice> choices,
    boolean required,
    String help,
    String error) {
  /** One of the values to choose from. */
  public record Choice(String value, String label, boolean chosen) {}
}
