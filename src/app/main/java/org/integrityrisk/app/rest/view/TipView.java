package org.integrityrisk.app.rest.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A tip with everything it says, for a handler.
 *
 * @param warnings keys of the warnings issued on it
 * @param mayDo codes of the steps that the caller may do now
 */
public record TipView(
    TipLine card,
    Optional<CodeName> unit,
    Optional<LocalDate> takenUp,
    Optional<LocalDate> closed,
    Said content,
    List<Message> messages,
    List<Attached> files,
    List<String> warnings,
    List<PersonName> recused,
    List<String> mayDo) {

  /** What the tip says. */
  public record Said(
      boolean anonymous,
      String department,
      String person,
      String matter,
      String happened,
      String text,
      String name,
      String contact) {}

  /** What was said since; without a person when the tipper said it. */
  public record Message(CodeName kind, Optional<PersonName> by, String text, LocalDate day) {}

  /** A file; its content is fetched by its id. */
  public record Attached(String id, String name, String type, int size, LocalDate day) {}
}
