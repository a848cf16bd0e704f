package org.integrityrisk.sandbox.testapp;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Shows a fragment on one issue only. */
public class OnlyIssueOne implements Condition {
  @Override
  public void init(Map<String, String> params) {
    // It has no parameters.
  }

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return Map.of("key", "T-1").equals(context.get("issue"));
  }
}
