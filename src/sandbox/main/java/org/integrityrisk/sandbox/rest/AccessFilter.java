package org.integrityrisk.sandbox.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import org.integrityrisk.sandbox.security.Access;
import org.integrityrisk.sandbox.security.CurrentCaller;

/** Refuses callers that the annotations of a resource do not admit. */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Access access = Access.of(resource.getResourceMethod(), resource.getResourceClass());
    switch (access.judge(CurrentCaller.get())) {
      case ALLOWED -> {}
      case LOG_IN_FIRST ->
          request.abortWith(Refusal.of(Status.UNAUTHORIZED, "You are not logged in"));
      case FORBIDDEN -> request.abortWith(Refusal.of(Status.FORBIDDEN, "You may not do this"));
    }
  }
}
