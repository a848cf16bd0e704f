package org.integrityrisk.app.rest.call;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.text.Problem;

/**
 * The parameters of a call's address.
 *
 * @param values what was given for each name; of several values the first counts
 */
public record Parameters(Map<String, List<String>> values) {

  public static Parameters of(UriInfo uri) {
    return new Parameters(uri.getQueryParameters());
  }

  /** The value without blanks around it, empty when the parameter was not given. */
  public String text(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
  }

  /** The value, or nothing when it was not given or left empty. */
  public Optional<String> given(String name) {
    return Optional.of(text(name)).filter(text -> !text.isEmpty());
  }

  /**
   * The day that a parameter names, if any.
   *
   * @throws Refusal 400 for what is no date
   */
  public Optional<LocalDate> date(String name) {
    try {
      return given(name).map(LocalDate::parse);
    } catch (DateTimeParseException notADate) {
      throw Refusal.bad(Problem.of("rest.bad-date", text(name)).at(name));
    }
  }
}
