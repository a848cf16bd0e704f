package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.bc.ServiceResultImpl;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;

/** Why a request is refused. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Errors errors;
  private final Status status;

  Problem(Status status, Errors errors) {
    super(status + " " + errors);
    this.status = status;
    this.errors = errors;
  }

  static Problem notFound(String message) {
    return new Problem(Status.NOT_FOUND, Errors.of(message));
  }

  static Problem badRequest(String message) {
    return new Problem(Status.BAD_REQUEST, Errors.of(message));
  }

  static Problem badField(String field, String message) {
    return new Problem(Status.BAD_REQUEST, new Errors(List.of(), Map.of(field, message)));
  }

  static Problem forbidden(String message) {
    return new Problem(Status.FORBIDDEN, Errors.of(message));
  }

  /** Lets only valid results pass. */
  static <T extends ServiceResultImpl> T check(T result) {
    if (!result.isValid()) {
      throw new Problem(Status.BAD_REQUEST, Errors.of(result.getErrorCollection()));
    }
    return result;
  }

  Status status() {
    return status;
  }

  Errors errors() {
    return errors;
  }
}
