package org.integrityrisk.app.install.steps;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.Installer;
import org.integrityrisk.app.install.SetupItem;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.core.text.Coded;
import org.springframework.stereotype.Component;

/** The custom fields, each limited to the projects of the app and to its issue type. */
@Component
final class FieldSetup implements Installer {
  private final HostComponents host;
  private final SetupIds ids;

  FieldSetup(HostComponents host, SetupIds ids) {
    this.host = host;
    this.ids = ids;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.FIELD;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    return Stream.of(AppField.values())
        .map(field -> new SetupItem(kind(), field.code(), field.label()))
        .toList();
  }

  @Override
  public boolean exists(HostObject object) {
    return field(object).isPresent();
  }

  /**
   * People read the description of a field on every form, so it carries no mark. Nobody else's
   * field is limited to an issue type of ours.
   */
  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    AppField wanted = Coded.find(AppField.class, item.code()).orElseThrow();
    return ids.find(SetupKind.ISSUE_TYPE, wanted.issueType().code())
        .flatMap(type -> leftOver(item.name().in(plan.language()), type));
  }

  private Optional<String> leftOver(String name, String issueTypeId) {
    return host.customFields().getCustomFieldObjectsByName(name).stream()
        .filter(field -> isLimitedTo(field, issueTypeId))
        .map(CustomField::getId)
        .findFirst();
  }

  private static boolean isLimitedTo(CustomField field, String issueTypeId) {
    return field.getAssociatedIssueTypes().stream()
        .allMatch(type -> type != null && type.getId().equals(issueTypeId));
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) throws Exception {
    AppField field = Coded.find(AppField.class, item.code()).orElseThrow();
    CustomFieldManager manager = host.customFields();
    return manager
        .createCustomField(
            item.name().in(plan.language()),
            "",
            manager.getCustomFieldType(field.shape().typeKey()),
            manager.getCustomFieldSearcher(field.shape().searcherKey()),
            List.of(new ProjectContext(ids.project(plan).getId())),
            List.of(ids.issueType(field.issueType())))
        .getId();
  }

  @Override
  public boolean isComplete(HostObject object, SetupPlan plan) {
    return ids.findProject(plan)
        .filter(project -> scheme(object).getAssociatedProjectIds().contains(project.getId()))
        .isPresent();
  }

  @Override
  public void complete(HostObject object, SetupPlan plan) {
    if (isComplete(object, plan)) {
      return;
    }
    FieldConfigScheme scheme = scheme(object);
    List<JiraContextNode> contexts = new ArrayList<>();
    scheme.getAssociatedProjectIds().forEach(id -> contexts.add(new ProjectContext(id)));
    contexts.add(new ProjectContext(ids.project(plan).getId()));
    host.fieldContexts().updateFieldConfigScheme(scheme, contexts, field(object).orElseThrow());
  }

  @Override
  public void remove(HostObject object) throws Exception {
    Optional<CustomField> field = field(object);
    if (field.isPresent()) {
      host.customFields().removeCustomField(field.get());
    }
  }

  private FieldConfigScheme scheme(HostObject object) {
    return field(object).orElseThrow().getConfigurationSchemes().get(0);
  }

  private Optional<CustomField> field(HostObject object) {
    return Optional.ofNullable(host.customFields().getCustomFieldObject(object.hostId()));
  }
}
