package org.integrityrisk.sandbox.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses changes that a form on another site could send: those without a body type, or with one
 * that forms have, unless the header {@code X-Atlassian-Token: no-check} says that no form sent
 * them.
 *
 * <p>Source: developer.atlassian.com, "Form token handling", part on REST.
 */
@Priority(Priorities.AUTHORIZATION)
final class FormTokenFilter implements ContainerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OF_FORMS =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
  private static final Set<String> NO_CHECK = Set.of("no-check", "nocheck");

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    boolean safe =
        READING.contains(request.getMethod())
            || hasOwnBodyType(request.getMediaType())
            || NO_CHECK.contains(
                Optional.ofNullable(request.getHeaderString("X-Atlassian-Token")).orElse(""))
            || isExcluded();
    if (!safe) {
      request.abortWith(Refusal.of(Status.FORBIDDEN, "XSRF check failed"));
    }
  }

  private static boolean hasOwnBodyType(MediaType type) {
    return type != null
        && !OF_FORMS.contains(
            (type.getType() + "/" + type.getSubtype()).toLowerCase(java.util.Locale.ROOT));
  }

  private boolean isExcluded() {
    return resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class)
        || resource.getResourceClass().isAnnotationPresent(XsrfProtectionExcluded.class);
  }
}
