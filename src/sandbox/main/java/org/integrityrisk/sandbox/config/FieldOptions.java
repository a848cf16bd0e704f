package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.integrityrisk.sandbox.Unsupported;
import org.integrityrisk.sandbox.config.data.OptionData;
import org.integrityrisk.sandbox.entity.Entities;
import org.integrityrisk.sandbox.entity.Stored;

/** The options of select fields, in their order. */
final class FieldOptions implements OptionsManager {
  private static final Comparator<Stored<OptionData>> ORDER =
      Comparator.<Stored<OptionData>>comparingLong(option -> option.data().sequence())
          .thenComparingLong(Stored::id);

  private final Configuration configuration;

  FieldOptions(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  public Options getOptions(FieldConfig fieldConfig) {
    return new OptionList(of(fieldConfig.getId()));
  }

  @Override
  public Option findByOptionId(Long optionId) {
    return configuration.find(OptionData.class, optionId).map(FieldOption::new).orElse(null);
  }

  @Override
  public Option createOption(
      FieldConfig fieldConfig, Long parentOptionId, Long sequence, String value) {
    if (parentOptionId != null) {
      throw Unsupported.member("OptionsManager.createOption with a parent");
    }
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("An option needs a value");
    }
    long field = fieldConfig.getId();
    return new FieldOption(
        configuration
            .store()
            .change(
                () ->
                    configuration
                        .store()
                        .add(new OptionData(field, place(field, sequence), value))));
  }

  @Override
  public void deleteOptionAndChildren(Option option) {
    configuration.store().remove(OptionData.class, option.getOptionId());
  }

  /** Without a place the option becomes the last one. */
  private long place(long field, Long sequence) {
    return sequence == null
        ? of(field).stream().mapToLong(Option::getSequence).max().orElse(-1) + 1
        : sequence;
  }

  private List<FieldOption> of(long field) {
    return configuration
        .store()
        .derived(OptionIndex.class, OptionIndex::of)
        .byField()
        .getOrDefault(field, List.of());
  }

  private record OptionIndex(Map<Long, List<FieldOption>> byField) {
    static OptionIndex of(Entities entities) {
      return new OptionIndex(
          entities.all(OptionData.class).stream()
              .sorted(ORDER)
              .collect(
                  Collectors.groupingBy(
                      option -> option.data().field(),
                      Collectors.mapping(FieldOption::new, Collectors.toList()))));
    }
  }
}
