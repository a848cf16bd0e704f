package org.integrityrisk.core.risk;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a risk point says: codes of the regime and of the organisation register, and texts. A field
 * that is not filled in reads as the empty string. Surrounding blanks are not content and are
 * dropped.
 *
 * @param values the fields that are filled in
 */
public record RiskPointContent(Map<RiskField, String> values) {

  public RiskPointContent {
    Map<RiskField, String> filled = new EnumMap<>(RiskField.class);
    values.forEach(
        (field, value) -> {
          if (!value.isBlank()) {
            filled.put(field, value.strip());
          }
        });
    values = Collections.unmodifiableMap(filled);
  }

  /** The value of a field, empty when it is not filled in. */
  public String get(RiskField field) {
    return values.getOrDefault(field, "");
  }

  /** The same content with one field changed. */
  public RiskPointContent with(RiskField field, String value) {
    if (get(field).equals(value.strip())) {
      return this;
    }
    Map<RiskField, String> changed = new EnumMap<>(RiskField.class);
    changed.putAll(values);
    changed.put(field, value);
    return new RiskPointContent(changed);
  }

  /** The same content with some fields changed; empty text empties a field. */
  public RiskPointContent with(Map<RiskField, String> changes) {
    Map<RiskField, String> changed = new EnumMap<>(RiskField.class);
    changed.putAll(values);
    changed.putAll(changes);
    return new RiskPointContent(changed);
  }

  public String title() {
    return get(RiskField.TITLE);
  }

  public String scope() {
    return get(RiskField.SCOPE);
  }

  public String unit() {
    return get(RiskField.UNIT);
  }

  public String department() {
    return get(RiskField.DEPARTMENT);
  }

  public String post() {
    return get(RiskField.POST);
  }
}
