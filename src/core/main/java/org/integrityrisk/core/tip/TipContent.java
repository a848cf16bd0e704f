package org.integrityrisk.core.tip;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.text.Problem;

/**
 * What a tip says. Everything but the text may be empty.
 *
 * @param department where it happened, in the tipper's words
 * @param person who did it, in the tipper's words
 * @param matter what it is about, in a few words
 * @param happened when it happened, in the tipper's words
 * @param text the report
 * @param name name of the tipper; empty for an anonymous tip
 * @param contact how to reach the tipper, if the tipper wants to be reached
 */
public record TipContent(
    String department,
    String person,
    String matter,
    String happened,
    String text,
    String name,
    String contact) {

  /** Most characters of each short field. */
  public static final int SHORT = 200;

  /** Most characters of a text. */
  public static final int LONG = 20_000;

  public TipContent {
    department = department.strip();
    person = person.strip();
    matter = matter.strip();
    happened = happened.strip();
    text = text.strip();
    name = name.strip();
    contact = contact.strip();
  }

  public boolean isAnonymous() {
    return name.isEmpty() && contact.isEmpty();
  }

  /** Codes: {@code tip.text-required}, {@code tip.too-long}. */
  List<Problem> problems() {
    return Stream.of(
            Problem.of("tip.text-required").at("text").when(text.isEmpty()),
            tooLong(text, LONG, "text"),
            tooLong(department, SHORT, "department"),
            tooLong(person, SHORT, "person"),
            tooLong(matter, SHORT, "matter"),
            tooLong(happened, SHORT, "happened"),
            tooLong(name, SHORT, "name"),
            tooLong(contact, SHORT, "contact"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Problem> tooLong(String value, int most, String field) {
    return Problem.of("tip.too-long", Integer.toString(most)).at(field).when(value.length() > most);
  }

  List<String> texts() {
    return List.of(department, person, matter, happened, text, name, contact);
  }

  static TipContent of(List<String> texts) {
    return new TipContent(
        texts.get(0),
        texts.get(1),
        texts.get(2),
        texts.get(3),
        texts.get(4),
        texts.get(5),
        texts.get(6));
  }
}
