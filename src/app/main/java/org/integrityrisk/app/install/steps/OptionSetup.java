package org.integrityrisk.app.install.steps;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.Installer;
import org.integrityrisk.app.install.SetupItem;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.app.install.catalogue.FieldShape;
import org.integrityrisk.app.install.catalogue.OptionCode;
import org.integrityrisk.core.regime.Named;
import org.springframework.stereotype.Component;

/**
 * The options of the select fields: the words of every regime in use. Regimes that share a code
 * share the option.
 */
@Component
final class OptionSetup implements Installer {
  private final HostComponents host;
  private final SetupIds ids;

  OptionSetup(HostComponents host, SetupIds ids) {
    this.host = host;
    this.ids = ids;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.OPTION;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    return Stream.of(AppField.values())
        .filter(field -> field.shape() == FieldShape.SELECT)
        .flatMap(field -> items(field, plan))
        .toList();
  }

  private Stream<SetupItem> items(AppField field, SetupPlan plan) {
    Map<String, Named> words = new LinkedHashMap<>();
    plan.regimes().stream()
        .flatMap(field::wordsOf)
        .forEach(word -> words.putIfAbsent(word.code(), word));
    return words.values().stream()
        .map(word -> new SetupItem(kind(), OptionCode.of(field, word.code()), word.name()));
  }

  @Override
  public boolean exists(HostObject object) {
    return option(object).isPresent();
  }

  /** Options have no description; within one of our own fields the name is enough. */
  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    if (ids.find(SetupKind.FIELD, OptionCode.fieldOf(item.code())).isEmpty()) {
      return Optional.empty();
    }
    return options(item.code()).getRootOptions().stream()
        .filter(option -> option.getValue().equals(item.name().in(plan.language())))
        .map(option -> String.valueOf(option.getOptionId()))
        .findFirst();
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) {
    long place = options(item.code()).getRootOptions().size();
    Option option =
        host.options()
            .createOption(configuration(item.code()), null, place, item.name().in(plan.language()));
    return String.valueOf(option.getOptionId());
  }

  /** Options go with their field. */
  @Override
  public void remove(HostObject object) {}

  private Optional<Option> option(HostObject object) {
    return Optional.ofNullable(host.options().findByOptionId(Long.valueOf(object.hostId())));
  }

  private Options options(String itemCode) {
    return host.options().getOptions(configuration(itemCode));
  }

  private FieldConfig configuration(String itemCode) {
    CustomField field =
        host.customFields()
            .getCustomFieldObject(ids.id(SetupKind.FIELD, OptionCode.fieldOf(itemCode)));
    return field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
  }
}
