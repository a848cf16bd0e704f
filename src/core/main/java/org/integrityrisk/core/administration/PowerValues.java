package org.integrityrisk.core.administration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.power.Basis;
import org.integrityrisk.core.power.BasisState;
import org.integrityrisk.core.power.Flow;
import org.integrityrisk.core.power.FlowKind;
import org.integrityrisk.core.power.PlacedStep;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.StepContent;
import org.integrityrisk.core.text.Coded;

/**
 * A power as plain values, for the journal and the audit trail, and back. Bases and steps are named
 * by their codes, so that two versions of a power can be compared value by value.
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

  static Power read(Map<String, String> values) {
    PowerValues written = new PowerValues(values);
    return new Power(
        written.get(CODE),
        written.get(NAME),
        written.get(CATEGORY),
        written.get(CONTENT),
        written.get(DEPARTMENT),
        written.optional(POST),
        written.codesIn(BASES).map(written::basis).toList(),
        written.flow(FlowKind.EXTERNAL),
        written.flow(FlowKind.INTERNAL));
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

  private Basis basis(String code) {
    String place = "basis." + code + ".";
    return new Basis(
        code,
        get(place + "title"),
        get(place + "article"),
        Coded.find(BasisState.class, get(place + "state")).orElseThrow(),
        optional(place + "changed").map(LocalDate::parse));
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

  private PlacedStep step(String code) {
    String place = "step." + code + ".";
    StepContent content =
        new StepContent(
            get(place + "name"),
            get(place + "subject"),
            get(place + "basis"),
            get(place + "procedure"),
            optional(place + "workingDays").map(Integer::valueOf),
            get(place + "channel"),
            get(place + "materials"));
    return new PlacedStep(code, get(place + "parent"), content);
  }

  private Flow flow(FlowKind kind) {
    List<PlacedStep> lines = new ArrayList<>();
    codesIn(kind.code()).map(this::step).forEach(lines::add);
    return Flow.of(lines);
  }

  private static String codes(List<? extends Coded> coded) {
    return coded.stream().map(Coded::code).collect(Collectors.joining(BETWEEN_CODES));
  }

  private Stream<String> codesIn(String name) {
    return Stream.of(get(name).split(BETWEEN_CODES)).filter(code -> !code.isEmpty());
  }

  private void put(String name, String value) {
    if (!value.isEmpty()) {
      values.put(name, value);
    }
  }

  private String get(String name) {
    return values.getOrDefault(name, "");
  }

  private Optional<String> optional(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
