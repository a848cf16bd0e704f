package org.integrityrisk.sandbox.jql;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;

/**
 * For whom and when a query runs.
 *
 * @param user null for an anonymous searcher, as in the host's API
 * @param everything true = permissions do not limit the result
 */
record SearchContext(ApplicationUser user, boolean everything, Instant now, ZoneId zone)
    implements QueryCreationContext {
  @Override
  public ApplicationUser getApplicationUser() {
    return user;
  }

  @Override
  public boolean isSecurityOverriden() {
    return everything;
  }
}
