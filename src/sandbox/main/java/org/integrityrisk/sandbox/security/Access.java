package org.integrityrisk.sandbox.security;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may reach an endpoint: what its method or class is annotated with, else every logged-in user.
 *
 * <p>Source: developer.atlassian.com, "Preparing for secure endpoints".
 */
public enum Access {
  EVERYBODY,
  USERS,
  ADMINISTRATORS,
  SYSTEM_ADMINISTRATORS;

  private static final Set<String> PACKAGES =
      Set.of(
          "com.atlassian.annotations.security",
          "com.atlassian.plugins.rest.api.security.annotation");
  private static final Map<String, Access> BY_NAME =
      Map.of(
          "UnrestrictedAccess", EVERYBODY,
          "AnonymousSiteAccess", EVERYBODY,
          "UnlicensedSiteAccess", USERS,
          "LicensedOnly", USERS,
          "AdminOnly", ADMINISTRATORS,
          "SystemAdminOnly", SYSTEM_ADMINISTRATORS);

  /** How a request is judged. */
  public enum Verdict {
    ALLOWED,
    LOG_IN_FIRST,
    FORBIDDEN
  }

  /** The rule of the first element that has one, so name the method before the class. */
  public static Access of(AnnotatedElement... elements) {
    return Arrays.stream(elements)
        .flatMap(element -> Arrays.stream(element.getAnnotations()))
        .flatMap(annotation -> rule(annotation.annotationType()).stream())
        .findFirst()
        .orElse(USERS);
  }

  public Verdict judge(Optional<Caller> caller) {
    if (this == EVERYBODY) {
      return Verdict.ALLOWED;
    }
    return caller.map(this::judge).orElse(Verdict.LOG_IN_FIRST);
  }

  private Verdict judge(Caller caller) {
    boolean allowed =
        switch (this) {
          case EVERYBODY, USERS -> true;
          case ADMINISTRATORS -> caller.administrator();
          case SYSTEM_ADMINISTRATORS -> caller.systemAdministrator();
        };
    return allowed ? Verdict.ALLOWED : Verdict.FORBIDDEN;
  }

  private static Optional<Access> rule(Class<? extends Annotation> type) {
    return Stream.of(type)
        .filter(candidate -> PACKAGES.contains(candidate.getPackageName()))
        .flatMap(candidate -> Optional.ofNullable(BY_NAME.get(candidate.getSimpleName())).stream())
        .findFirst();
  }
}
