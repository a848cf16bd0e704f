package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.integrityrisk.sandbox.config.data.FieldContext;
import org.integrityrisk.sandbox.config.data.FieldData;
import org.integrityrisk.sandbox.config.data.OptionData;
import org.integrityrisk.sandbox.config.data.ScreenData;
import org.integrityrisk.sandbox.entity.Entities;
import org.integrityrisk.sandbox.entity.Stored;

/** The custom fields. Several may have the same name, as in Jira. */
final class CustomFields implements CustomFieldManager, FieldManager {
  private final Configuration configuration;
  private final Projects projects;
  private final IssueTypes issueTypes;

  CustomFields(Configuration configuration, Projects projects, IssueTypes issueTypes) {
    this.configuration = configuration;
    this.projects = projects;
    this.issueTypes = issueTypes;
  }

  @Override
  public CustomField createCustomField(
      String fieldName,
      String description,
      CustomFieldType<?, ?> fieldType,
      CustomFieldSearcher customFieldSearcher,
      List<JiraContextNode> contexts,
      List<IssueType> types) {
    if (fieldName == null || fieldName.isBlank()) {
      throw new IllegalArgumentException("A name is needed");
    }
    FieldContext context = FieldContexts.of(contexts, typeIds(types));
    return field(
        configuration
            .store()
            .add(data(fieldName, description, fieldType, customFieldSearcher, context)));
  }

  @Override
  public CustomFieldType<?, ?> getCustomFieldType(String key) {
    return BuiltInFieldType.of(key).orElse(null);
  }

  @Override
  public CustomFieldSearcher getCustomFieldSearcher(String key) {
    return BuiltInFieldType.searcherOf(key).orElse(null);
  }

  @Override
  public List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType<?, ?> customFieldType) {
    return builtIn(customFieldType).searchers();
  }

  @Override
  public CustomField getCustomFieldObject(Long id) {
    return configuration.find(FieldData.class, id).map(this::field).orElse(null);
  }

  @Override
  public CustomField getCustomFieldObject(String key) {
    return key != null && key.startsWith(ConfiguredField.PREFIX)
        ? configuration
            .find(FieldData.class, key.substring(ConfiguredField.PREFIX.length()))
            .map(this::field)
            .orElse(null)
        : null;
  }

  @Override
  public CustomField getCustomField(String fieldId) {
    return getCustomFieldObject(fieldId);
  }

  @Override
  public Collection<CustomField> getCustomFieldObjectsByName(String customFieldName) {
    return getCustomFieldObjects().stream()
        .filter(field -> field.getName().equals(customFieldName))
        .toList();
  }

  @Override
  public List<CustomField> getCustomFieldObjects() {
    return List.copyOf(all().fields());
  }

  @Override
  public List<CustomField> getCustomFieldObjects(Issue issue) {
    return all().fields().stream()
        .filter(field -> field.context().holds(issue.getProjectId(), issue.getIssueTypeId()))
        .<CustomField>map(field -> field)
        .toList();
  }

  @Override
  public void updateCustomField(
      Long id, String name, String description, CustomFieldSearcher searcher) {
    configuration
        .store()
        .update(
            FieldData.class,
            id,
            field ->
                new FieldData(
                    name,
                    Configuration.text(description),
                    field.type(),
                    BuiltInFieldType.of(field.type()).orElseThrow().keyOf(searcher),
                    field.context()));
  }

  @Override
  public void removeCustomField(CustomField customField) {
    long id = customField.getIdAsLong();
    configuration.issues().deleteValues(id);
    configuration
        .store()
        .change(
            () -> {
              removeOptions(id);
              configuration
                  .store()
                  .updateAll(ScreenData.class, screen -> screen.withoutField(customField.getId()));
              configuration.store().remove(FieldData.class, id);
            });
  }

  private void removeOptions(long field) {
    configuration.all(OptionData.class).stream()
        .filter(option -> option.data().field() == field)
        .forEach(option -> configuration.store().remove(OptionData.class, option.id()));
  }

  private AllFields all() {
    return configuration.store().derived(AllFields.class, this::fields);
  }

  private AllFields fields(Entities entities) {
    return new AllFields(entities.all(FieldData.class).stream().map(this::field).toList());
  }

  private ConfiguredField field(Stored<FieldData> stored) {
    return new ConfiguredField(stored, projects, issueTypes);
  }

  private static FieldData data(
      String name,
      String description,
      CustomFieldType<?, ?> type,
      CustomFieldSearcher searcher,
      FieldContext context) {
    BuiltInFieldType known = builtIn(type);
    return new FieldData(
        name, Configuration.text(description), known.getKey(), known.keyOf(searcher), context);
  }

  private static BuiltInFieldType builtIn(CustomFieldType<?, ?> type) {
    return BuiltInFieldType.of(type.getKey())
        .orElseThrow(() -> new IllegalArgumentException("Not a type: " + type.getKey()));
  }

  /** Jira's way to say "all types" is a list with a null in it. */
  private static List<String> typeIds(List<IssueType> types) {
    boolean all = types.stream().anyMatch(Objects::isNull);
    return all ? List.of() : types.stream().map(IssueType::getId).toList();
  }

  private record AllFields(List<ConfiguredField> fields) {}
}
