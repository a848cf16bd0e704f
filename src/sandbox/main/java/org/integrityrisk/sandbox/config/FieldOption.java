package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.customfields.option.Option;
import org.integrityrisk.sandbox.config.data.OptionData;
import org.integrityrisk.sandbox.entity.Stored;

/** An option as the app sees it. */
final class FieldOption extends Identified implements Option {
  private final OptionData data;

  FieldOption(Stored<OptionData> stored) {
    super(stored.id());
    this.data = stored.data();
  }

  @Override
  public Long getOptionId() {
    return id();
  }

  @Override
  public Long getSequence() {
    return data.sequence();
  }

  @Override
  public String getValue() {
    return data.value();
  }

  @Override
  public Boolean getDisabled() {
    return Boolean.FALSE;
  }

  @Override
  public String toString() {
    return data.value();
  }
}
