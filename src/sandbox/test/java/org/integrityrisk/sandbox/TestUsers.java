package org.integrityrisk.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.sandbox.security.Authenticator;
import org.integrityrisk.sandbox.security.Caller;

/** Two users whose passwords are their names. */
public final class TestUsers implements Authenticator {
  public static final Caller ADMIN =
      new Caller("k-admin", "admin", "Admin", "a@example.org", Locale.ENGLISH, true, true);
  public static final Caller LI =
      new Caller("k-li", "li", "李伟", "li@example.org", Locale.SIMPLIFIED_CHINESE, false, false);

  private static final List<Caller> ALL = List.of(ADMIN, LI);

  @Override
  public Optional<Caller> logIn(String name, String password) {
    return byName(name).filter(caller -> caller.name().equals(password));
  }

  @Override
  public Optional<Caller> byKey(String key) {
    return ALL.stream().filter(caller -> caller.key().equals(key)).findFirst();
  }

  @Override
  public Optional<Caller> byName(String name) {
    return ALL.stream().filter(caller -> caller.name().equals(name)).findFirst();
  }

  @Override
  public boolean isInGroup(String key, String group) {
    return group.equals("administrators") && key.equals(ADMIN.key());
  }
}
