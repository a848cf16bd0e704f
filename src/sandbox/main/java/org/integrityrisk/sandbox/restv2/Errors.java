package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Map;

/** What is wrong with a request, in Jira's shape. */
record Errors(List<String> errorMessages, Map<String, String> errors) {
  static Errors of(String message) {
    return new Errors(List.of(message), Map.of());
  }

  static Errors of(ErrorCollection errors) {
    return new Errors(List.copyOf(errors.getErrorMessages()), Map.copyOf(errors.getErrors()));
  }
}
