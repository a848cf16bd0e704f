package org.integrityrisk.sandbox.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what a resource did not expect, and says no more than that to the caller. */
final class UnexpectedErrors implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

  @Override
  public Response toResponse(Throwable error) {
    if (error instanceof WebApplicationException answer) {
      return answer.getResponse();
    }
    LOG.error("A REST resource failed", error);
    return Refusal.of(
        Response.Status.INTERNAL_SERVER_ERROR, "Internal error: " + error.getMessage());
  }
}
