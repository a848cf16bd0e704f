package org.integrityrisk.sandbox.sal;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.integrityrisk.sandbox.security.Authenticator;
import org.integrityrisk.sandbox.security.Caller;
import org.integrityrisk.sandbox.security.CurrentCaller;

/** Users as the common API of all products shows them. */
public final class SalUsers implements UserManager {
  private final Supplier<Authenticator> users;

  public SalUsers(Supplier<Authenticator> users) {
    this.users = users;
  }

  @Override
  public UserProfile getRemoteUser() {
    return profile(CurrentCaller.get());
  }

  @Override
  public UserProfile getRemoteUser(HttpServletRequest request) {
    return getRemoteUser();
  }

  @Override
  public UserKey getRemoteUserKey() {
    return CurrentCaller.get().map(caller -> new UserKey(caller.key())).orElse(null);
  }

  @Override
  public UserKey getRemoteUserKey(HttpServletRequest request) {
    return getRemoteUserKey();
  }

  @Override
  public UserProfile getUserProfile(UserKey userKey) {
    return profile(byKey(userKey));
  }

  @Override
  public UserProfile getUserProfile(String username) {
    return profile(users.get().byName(username));
  }

  @Override
  public boolean isUserInGroup(UserKey userKey, String group) {
    return userKey != null && users.get().isInGroup(userKey.getStringValue(), group);
  }

  @Override
  public boolean isSystemAdmin(UserKey userKey) {
    return is(userKey, Caller::systemAdministrator);
  }

  @Override
  public boolean isAdmin(UserKey userKey) {
    return is(userKey, Caller::administrator);
  }

  private boolean is(UserKey userKey, Predicate<Caller> right) {
    return byKey(userKey).filter(right).isPresent();
  }

  private Optional<Caller> byKey(UserKey userKey) {
    return Optional.ofNullable(userKey).flatMap(key -> users.get().byKey(key.getStringValue()));
  }

  private static UserProfile profile(Optional<Caller> caller) {
    return caller.map(Profile::new).orElse(null);
  }

  private record Profile(Caller caller) implements UserProfile {
    @Override
    public UserKey getUserKey() {
      return new UserKey(caller.key());
    }

    @Override
    public String getUsername() {
      return caller.name();
    }

    @Override
    public String getFullName() {
      return caller.displayName();
    }

    @Override
    public String getEmail() {
      return caller.email();
    }
  }
}
