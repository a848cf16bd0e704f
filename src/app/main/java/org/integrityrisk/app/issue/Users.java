package org.integrityrisk.app.issue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.organisation.People;
import org.springframework.stereotype.Component;

/** The host's users. */
@Component
public final class Users implements People {
  private final UserManager users;

  public Users(@ComponentImport("jiraUserManager") UserManager users) {
    this.users = users;
  }

  /**
   * The user who acts.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the account is gone
   */
  ApplicationUser acting(String key) {
    return find(key).orElseThrow(() -> Refusals.notFound(key));
  }

  @Override
  public Optional<String> keyOf(String keyOrUserName) {
    return find(keyOrUserName)
        .or(() -> Optional.ofNullable(users.getUserByName(keyOrUserName)))
        .filter(ApplicationUser::isActive)
        .map(ApplicationUser::getKey);
  }

  @Override
  public Optional<String> displayName(String key) {
    return find(key).map(ApplicationUser::getDisplayName);
  }

  private Optional<ApplicationUser> find(String key) {
    return Optional.ofNullable(users.getUserByKey(key));
  }
}
