package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import org.integrityrisk.sandbox.config.data.IssueTypeData;
import org.integrityrisk.sandbox.entity.Stored;

/** An issue type as the app sees it. */
final class ConfiguredIssueType extends Identified implements IssueType {
  private final IssueTypeData data;

  ConfiguredIssueType(Stored<IssueTypeData> stored) {
    super(stored.id());
    this.data = stored.data();
  }

  @Override
  public String getId() {
    return Long.toString(id());
  }

  @Override
  public String getName() {
    return data.name();
  }

  @Override
  public String getDescription() {
    return data.description();
  }

  @Override
  public boolean isSubTask() {
    return false;
  }
}
