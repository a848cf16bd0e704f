package org.integrityrisk.sandbox.user;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.HostModule;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.entity.EntityStores;
import org.integrityrisk.sandbox.security.Authenticator;

/**
 * Starts the users: admin with the password admin, and those of {@code --users} who are not there
 * yet.
 */
public final class UserModule implements HostModule {
  private static final NewUser ADMIN =
      new NewUser(
          "admin",
          "Administrator",
          "admin@localhost.example",
          "admin",
          Locale.SIMPLIFIED_CHINESE,
          List.of(SystemGroups.ADMINISTRATORS, SystemGroups.USERS));

  @Override
  public void start(Host host) {
    EntityStores stores = EntityStores.of(host);
    Users users = new Users(stores.open("user"), new SecureRandom(), stores::refresh);
    createMissing(users, List.of(ADMIN));
    host.options().users().map(UserFile::read).ifPresent(file -> createMissing(users, file));
    offer(host.services(), users, host);
  }

  private static void createMissing(Users users, List<NewUser> wanted) {
    wanted.stream().filter(user -> !users.exists(user.name())).forEach(users::create);
  }

  private static void offer(HostServices services, Users users, Host host) {
    services.offer(Users.class, users);
    services.offer(Authenticator.class, users);
    services.offer(UserManager.class, new UserLookup(users));
    services.offer(LocaleManager.class, new UserLocales(users));
    services.offer(UserPreferencesManager.class, user -> new HostPreferences());
    services.offer(GroupManager.class, new GroupLookup(users));
    services.offer(JiraAuthenticationContext.class, new AuthenticationContext(users, host.texts()));
    services.offer(I18nHelper.BeanFactory.class, locale -> new LocaleTexts(host.texts(), locale));
  }
}
