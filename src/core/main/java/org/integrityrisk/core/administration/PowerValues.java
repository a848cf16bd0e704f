package org.integrityrisk.core.administration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.FlowKind;
import org.integrityrisk.core.power.PlacedStep;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.StepContent;
import org.integrityrisk.core.text.Coded;

/**
 * A power as plain values, for the audit trail and to tell versions apart. Bases and steps are
 * named by their codes, so that two versions of a power can be compared value by value.
 */
final class PowerValues {

  private static final String CODE = "code";
  private static final String NAME = "name";
  private static final String CATEGORY = "category";
  private static final String CONTENT = "content";
  private static final String DEPARTMENT = "department";
  private static final String POST = "post";
  private static final String BASES = "bases";
  private static final String BETWEEN_CODES = " ";

  private final Map<String, String> values;

  private PowerValues(Map<String, String> values) {
    this.values = values;
  }

  static Map<String, String> of(Power power) {
    PowerValues written = new PowerValues(new LinkedHashMap<>());
    written.put(CODE, power.code());
    written.put(NAME, power.name());
    written.put(CATEGORY, power.category());
    written.put(CONTENT, power.content());
    written.put(DEPARTMENT, power.department());
    written.put(POST, power.post().orElse(""));
    written.put(BASES, codes(power.bases()));
    power.bases().forEach(written::write);
    for (FlowKind kind : FlowKind.values()) {
      written.put(kind.code(), codes(power.flow(kind).all().toList()));
      power.flow(kind).lines().forEach(written::write);
    }
    return written.values;
  }

  /** The values of one version that the other does not have. */
  static Map<String, String> differing(Map<String, String> one, Map<String, String> other) {
    Map<String, String> differing = new LinkedHashMap<>(one);
    differing.entrySet().removeIf(entry -> entry.getValue().equals(other.get(entry.getKey())));
    return differing;
  }

  private void write(Basis basis) {
    String place = "basis." + basis.code() + ".";
    put(place + "title", basis.title());
    put(place + "article", basis.article());
    put(place + "state", basis.state().code());
    put(place + "changed", basis.changed().map(Object::toString).orElse(""));
  }

  private void write(PlacedStep step) {
    String place = "step." + step.code() + ".";
    StepContent content = step.content();
    put(place + "parent", step.parent());
    put(place + "name", content.name());
    put(place + "subject", content.subject());
    put(place + "basis", content.basis());
    put(place + "procedure", content.procedure());
    put(place + "workingDays", content.workingDays().map(String::valueOf).orElse(""));
    put(place + "channel", content.channel());
    put(place + "materials", content.materials());
  }

  private static String codes(List<? extends Coded> coded) {
    return coded.stream().map(Coded::code).collect(Collectors.joining(BETWEEN_CODES));
  }

  private void put(String name, String value) {
    if (!value.isEmpty()) {
      values.put(name, value);
    }
  }
}
