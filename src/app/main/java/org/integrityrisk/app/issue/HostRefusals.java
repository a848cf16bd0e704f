package org.integrityrisk.app.issue;

import com.atlassian.jira.util.ErrorCollection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/** Turns the host's refusals into ours; its words are shown as they are, in the user's language. */
final class HostRefusals {
  private HostRefusals() {}

  /**
   * @throws DomainException CONFLICT, with the host's own words, when there is an error
   */
  static void throwIfAny(ErrorCollection errors) {
    if (errors.hasAnyErrors()) {
      throw DomainException.conflict(Problem.of("host.refused", words(errors)));
    }
  }

  private static String words(ErrorCollection errors) {
    return Stream.concat(
            errors.getErrorMessages().stream(),
            errors.getErrors().entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue()))
        .collect(Collectors.joining("; "));
  }
}
