package org.integrityrisk.app.install.steps;

import com.atlassian.jira.util.ErrorCollection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The host refused a step of the set-up, in its own words. */
final class HostRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private HostRefusal(String words) {
    super(words);
  }

  static void throwIfAny(ErrorCollection errors) {
    if (errors.hasAnyErrors()) {
      throw new HostRefusal(
          Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
              .collect(Collectors.joining("; ")));
    }
  }
}
