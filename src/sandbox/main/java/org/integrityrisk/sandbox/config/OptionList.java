package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import java.util.AbstractList;
import java.util.List;

/** The options of a field, which nobody can change through the list. */
final class OptionList extends AbstractList<Option> implements Options {
  private final List<Option> options;

  OptionList(List<? extends Option> options) {
    this.options = List.copyOf(options);
  }

  @Override
  public Option get(int index) {
    return options.get(index);
  }

  @Override
  public int size() {
    return options.size();
  }

  @Override
  public List<Option> getRootOptions() {
    return options;
  }

  @Override
  public Option getOptionById(Long optionId) {
    return options.stream()
        .filter(option -> option.getOptionId().equals(optionId))
        .findFirst()
        .orElse(null);
  }
}
