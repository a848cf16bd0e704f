package org.integrityrisk.sandbox.security;

import java.util.Optional;

/**
 * Knows the users. The module of users offers one with {@code services().offer(Authenticator.class,
 * impl)}.
 */
public interface Authenticator {
  /** The user, when the password is right and the user active. */
  Optional<Caller> logIn(String name, String password);

  Optional<Caller> byKey(String key);

  Optional<Caller> byName(String name);

  boolean isInGroup(String key, String group);
}
