package org.integrityrisk.sandbox.user;

import com.atlassian.jira.user.ApplicationUser;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.sandbox.entity.EntityStore;
import org.integrityrisk.sandbox.security.Authenticator;
import org.integrityrisk.sandbox.security.Caller;
import org.integrityrisk.sandbox.security.CurrentCaller;

/** The users: who they are, whether a password is theirs, and which language they read. */
public final class Users implements Authenticator {
  private final EntityStore store;
  private final SecureRandom random;
  private final RecentLogIns logIns;
  private final Runnable refresh;

  /**
   * The users of a store.
   *
   * @param refresh takes the changes of other nodes; runs once for each request, when its caller is
   *     looked up
   */
  public Users(EntityStore store, SecureRandom random, Runnable refresh) {
    this.store = store;
    this.random = random;
    this.logIns = new RecentLogIns(random);
    this.refresh = refresh;
  }

  @Override
  public Optional<Caller> logIn(String name, String password) {
    refreshForNewCaller();
    return directory()
        .byName(name)
        .filter(HostUser::isActive)
        .filter(user -> logIns.matches(password, user.data().passwordHash()))
        .map(Users::caller);
  }

  @Override
  public Optional<Caller> byKey(String key) {
    refreshForNewCaller();
    return directory().byKey(key).filter(HostUser::isActive).map(Users::caller);
  }

  @Override
  public Optional<Caller> byName(String name) {
    refreshForNewCaller();
    return directory().byName(name).filter(HostUser::isActive).map(Users::caller);
  }

  @Override
  public boolean isInGroup(String key, String group) {
    return directory().byKey(key).map(user -> user.data().groups().contains(group)).orElse(false);
  }

  /** All users, in the order of their creation. */
  public List<ApplicationUser> all() {
    return List.copyOf(directory().users());
  }

  /**
   * Creates a user whose key is the name in lower case.
   *
   * @throws IllegalArgumentException when the name is taken
   */
  public void create(NewUser user) {
    String hash = PasswordHash.of(user.password(), random);
    store.change(
        () -> {
          if (directory().byName(user.name()).isPresent()) {
            throw new IllegalArgumentException("A user has this name: " + user.name());
          }
          store.add(user.stored(hash));
        });
  }

  public boolean exists(String name) {
    return directory().byName(name).isPresent();
  }

  /**
   * Sets the language in which the user reads everything.
   *
   * @throws IllegalArgumentException when there is no user with the key
   */
  public void setLocale(String key, Locale locale) {
    store.update(UserData.class, idOf(key), user -> user.withLocale(locale.toLanguageTag()));
  }

  /**
   * Sets a new password.
   *
   * @throws IllegalArgumentException when there is no user with the key
   */
  public void setPassword(String key, String password) {
    String hash = PasswordHash.of(password, random);
    store.update(UserData.class, idOf(key), user -> user.withPasswordHash(hash));
  }

  Directory directory() {
    return store.derived(Directory.class, Directory::new);
  }

  private long idOf(String key) {
    return directory()
        .byKey(key)
        .orElseThrow(() -> new IllegalArgumentException("No user has this key: " + key))
        .getId();
  }

  /** The caller of a request is looked up before there is one in the thread. */
  private void refreshForNewCaller() {
    if (CurrentCaller.get().isEmpty()) {
      refresh.run();
    }
  }

  private static Caller caller(HostUser user) {
    UserData data = user.data();
    boolean administrator = data.groups().contains(SystemGroups.ADMINISTRATORS);
    return new Caller(
        data.key(),
        data.name(),
        data.displayName(),
        data.email(),
        Locale.forLanguageTag(data.locale()),
        administrator,
        administrator);
  }
}
