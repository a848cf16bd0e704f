package org.integrityrisk.app.rest.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.StorableText;

/**
 * The JSON object that a caller sent. Absent and null read as empty; a value of another type and a
 * property that nobody asked for are errors that name the field.
 */
public final class JsonBody {

  private final JsonNode object;
  private final Set<String> read = new HashSet<>();

  JsonBody(JsonNode object) {
    if (!object.isObject()) {
      throw Refusal.bad(Problem.of("rest.not-an-object"));
    }
    this.object = object;
  }

  /** The text of a property, empty when it is absent. Numbers and truths count as their text. */
  public String text(String name) {
    return value(name).map(value -> scalar(name, value)).orElse("");
  }

  /** The text of a property that must be there. */
  public String required(String name) {
    String text = text(name).strip();
    if (text.isEmpty()) {
      throw missing(name);
    }
    return text;
  }

  /** The ISO date of a property, if it is there. */
  public Optional<LocalDate> date(String name) {
    return Optional.of(text(name).strip())
        .filter(text -> !text.isEmpty())
        .map(text -> date(name, text));
  }

  /** The ISO date of a property that must be there. */
  public LocalDate requiredDate(String name) {
    return date(name, required(name));
  }

  /** The whole number of a property, if it is there. */
  public Optional<Integer> number(String name) {
    return Optional.of(text(name).strip())
        .filter(text -> !text.isEmpty())
        .map(text -> number(name, text));
  }

  /** Whether a property is there. */
  public boolean has(String name) {
    return value(name).isPresent();
  }

  /** Whether a property was sent at all, be it as null. */
  public boolean names(String name) {
    return object.has(name);
  }

  /** The number of a property, 0 to 1000, if it is there and not empty. */
  public OptionalInt count(String name) {
    String text = text(name).strip();
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.matches("\\d{1,3}|1000")) {
      throw wrongType(name);
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  /**
   * The truth of a property.
   *
   * @throws Refusal 400 when it is not there
   */
  public boolean requiredFlag(String name) {
    return flag(name).orElseThrow(() -> missing(name));
  }

  /**
   * The number of a property.
   *
   * @throws Refusal 400 when it is not there
   */
  public int requiredNumber(String name) {
    return number(name).orElseThrow(() -> missing(name));
  }

  private static Refusal missing(String name) {
    return Refusal.bad(Problem.of("rest.required").at(name));
  }

  /** The truth of a property, if it is there. */
  public Optional<Boolean> flag(String name) {
    return value(name)
        .map(
            value -> {
              if (!value.isBoolean()) {
                throw wrongType(name);
              }
              return value.booleanValue();
            });
  }

  /** The texts of a property, none when it is absent. */
  public List<String> texts(String name) {
    return items(name).stream().map(item -> scalar(name, item)).toList();
  }

  /** The objects of a property, none when it is absent. */
  public List<JsonBody> objects(String name) {
    return items(name).stream().map(JsonBody::new).toList();
  }

  /** The object of a property, if it is there. */
  public Optional<JsonBody> object(String name) {
    return value(name)
        .map(
            value -> {
              if (!value.isObject()) {
                throw wrongType(name);
              }
              return new JsonBody(value);
            });
  }

  /**
   * Ends the reading.
   *
   * @throws Refusal 400 naming a property that was never asked for
   */
  public void nothingElse() {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!read.contains(name)) {
                throw Refusal.bad(Problem.of("rest.unknown-property", name).at(name));
              }
            });
  }

  private Optional<JsonNode> value(String name) {
    read.add(name);
    return Optional.ofNullable(object.get(name)).filter(value -> !value.isNull());
  }

  private List<JsonNode> items(String name) {
    List<JsonNode> items = new ArrayList<>();
    value(name)
        .ifPresent(
            value -> {
              if (!value.isArray()) {
                throw wrongType(name);
              }
              value.forEach(items::add);
            });
    return items;
  }

  private static String scalar(String name, JsonNode value) {
    if (!value.isValueNode()) {
      throw wrongType(name);
    }
    String text = value.asText();
    if (!StorableText.isStorable(text)) {
      throw Refusal.bad(Problem.of("rest.bad-character").at(name));
    }
    return text;
  }

  private static LocalDate date(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw Refusal.bad(Problem.of("rest.bad-date", text).at(name));
    }
  }

  private static int number(String name, String text) {
    if (!text.matches("-?[0-9]{1,9}")) {
      throw wrongType(name);
    }
    return Integer.parseInt(text);
  }

  private static Refusal wrongType(String name) {
    return Refusal.bad(Problem.of("rest.wrong-type", name).at(name));
  }
}
