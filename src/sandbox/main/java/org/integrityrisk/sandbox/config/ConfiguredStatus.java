package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import org.integrityrisk.sandbox.config.data.StatusData;
import org.integrityrisk.sandbox.entity.Stored;

/** A status as the app sees it. */
final class ConfiguredStatus extends Identified implements Status {
  private final StatusData data;

  ConfiguredStatus(Stored<StatusData> stored) {
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
  public Long getSequence() {
    return id();
  }

  @Override
  public StatusCategory getStatusCategory() {
    return Category.of(data.category()).orElse(Category.UNDEFINED);
  }
}
