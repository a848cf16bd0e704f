package org.integrityrisk.sandbox.config.data;

import java.util.ArrayList;
import java.util.List;

/** A tab of a screen with the ids of its fields in their order. */
public record TabData(String name, List<String> fields) {
  public TabData {
    fields = List.copyOf(fields);
  }

  /** With the field at the place; one that stands on the tab already moves there. */
  public TabData withField(String field, int position) {
    List<String> changed = new ArrayList<>(fields);
    changed.remove(field);
    changed.add(Math.min(position, changed.size()), field);
    return new TabData(name, changed);
  }

  public TabData withoutField(String field) {
    return new TabData(name, fields.stream().filter(known -> !known.equals(field)).toList());
  }
}
