package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.integrityrisk.core.text.Coded;

/** What a reader can have shown of each point of the register, on the page and in a spreadsheet. */
public enum RegisterField implements Coded {
  KEY("key", point -> point.key()),
  TITLE("title", point -> point.title()),
  LEVEL("level", point -> point.level().map(LevelName::name).orElse("")),
  TYPE("type", point -> name(point.type())),
  CATEGORY("category", point -> name(point.category())),
  KIND("kind", point -> name(point.kind())),
  SCOPE("scope", point -> name(point.scope())),
  THREE_MAJORS(
      "threeMajors",
      point -> point.threeMajors().stream().map(CodeName::name).collect(Collectors.joining("; "))),
  STATUS("status", point -> point.status().name()),
  UNIT("unit", point -> name(point.unit())),
  DEPARTMENT("department", point -> name(point.department())),
  POST("post", point -> name(point.post())),
  ANSWERER("answerer", point -> holder(point.answerer())),
  AWAITING("awaiting", point -> holder(point.awaiting())),
  DUE("due", point -> point.due().map(LocalDate::toString).orElse("")),
  NEXT_CHECK("nextCheck", point -> point.nextCheck().map(LocalDate::toString).orElse("")),
  MEASURES("measures", point -> Integer.toString(point.measures())),
  WARNINGS("warnings", point -> Integer.toString(point.warnings())),
  RETURNS("returns", point -> Integer.toString(point.returns())),
  UPDATED("updated", (point, zone) -> LocalDate.ofInstant(point.updated(), zone).toString());

  private final String code;
  private final BiFunction<RegisterPointView, ZoneId, String> text;

  RegisterField(String code, Function<RegisterPointView, String> text) {
    this(code, (point, zone) -> text.apply(point));
  }

  RegisterField(String code, BiFunction<RegisterPointView, ZoneId, String> text) {
    this.code = code;
    this.text = text;
  }

  @Override
  public String code() {
    return code;
  }

  /** What stands in the column of a spreadsheet. */
  String text(RegisterPointView point, ZoneId zone) {
    return text.apply(point, zone);
  }

  private static String name(Optional<CodeName> value) {
    return value.map(CodeName::name).orElse("");
  }

  /** The person, or the office where nobody holds it or several do. */
  private static String holder(Optional<HolderName> holder) {
    return holder.map(one -> one.name().isEmpty() ? one.roleName() : one.name()).orElse("");
  }
}
