package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.integrityrisk.sandbox.security.CurrentCaller;

/**
 * True for a user who is logged in.
 *
 * <p>Source: Jira 7 Javadoc; used in descriptors of open-source apps.
 */
public class UserLoggedInCondition implements Condition {
  @Override
  public void init(Map<String, String> params) {
    // It has no parameters.
  }

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return CurrentCaller.get().isPresent();
  }
}
