package org.integrityrisk.sandbox.config;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.integrityrisk.sandbox.config.data.FieldContext;
import org.integrityrisk.sandbox.config.data.FieldData;
import org.integrityrisk.sandbox.config.data.IssueTypeData;
import org.integrityrisk.sandbox.config.data.IssueTypeSchemeData;
import org.integrityrisk.sandbox.config.data.WorkflowSchemeData;

/** The issue types. */
final class IssueTypes implements IssueTypeManager, ConstantsManager {
  private final Configuration configuration;

  IssueTypes(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  public IssueType createIssueType(String name, String description, Long avatarId) {
    return new ConfiguredIssueType(
        configuration.addNamed(IssueTypeData.class, data(name, description, avatarId)));
  }

  @Override
  public void updateIssueType(IssueType issueType, String name, String description, Long avatarId) {
    long id = Long.parseLong(issueType.getId());
    configuration
        .store()
        .change(
            () -> {
              configuration.requireFreeName(IssueTypeData.class, name, id);
              configuration.store().put(id, data(name, description, avatarId));
            });
  }

  @Override
  public void removeIssueType(String id, String newIssueTypeId) {
    long number = required(id).id();
    if (configuration.issues().anyOfType(id)) {
      if (newIssueTypeId == null) {
        throw new IllegalStateException("Issues have the type " + id);
      }
      configuration.issues().changeType(id, getIssueType(newIssueTypeId).getId());
    }
    configuration
        .store()
        .change(
            () -> {
              forget(id);
              configuration.store().remove(IssueTypeData.class, number);
            });
  }

  @Override
  public IssueType getIssueType(String id) {
    return configuration.find(IssueTypeData.class, id).map(ConfiguredIssueType::new).orElse(null);
  }

  @Override
  public Collection<IssueType> getIssueTypes() {
    return configuration.all(IssueTypeData.class).stream()
        .<IssueType>map(ConfiguredIssueType::new)
        .toList();
  }

  @Override
  public boolean hasAssociatedIssues(IssueType issueType) {
    return configuration.issues().anyOfType(issueType.getId());
  }

  /** The types with the ids, as far as they exist, in the order of the ids. */
  List<IssueType> list(List<String> ids) {
    return ids.stream()
        .flatMap(id -> configuration.find(IssueTypeData.class, id).stream())
        .<IssueType>map(ConfiguredIssueType::new)
        .toList();
  }

  private ConfiguredIssueType required(String id) {
    return configuration
        .find(IssueTypeData.class, id)
        .map(ConfiguredIssueType::new)
        .orElseThrow(() -> new IllegalArgumentException("No issue type has the id " + id));
  }

  private void forget(String id) {
    configuration
        .store()
        .updateAll(IssueTypeSchemeData.class, scheme -> scheme.withoutIssueType(id));
    configuration
        .store()
        .updateAll(WorkflowSchemeData.class, scheme -> scheme.withoutIssueType(id));
    configuration
        .store()
        .updateAll(FieldData.class, field -> field.withContext(without(field.context(), id)));
  }

  /** A field that applied to the removed type only keeps it, so that it does not apply to all. */
  private static FieldContext without(FieldContext context, String id) {
    List<String> left = context.issueTypes().stream().filter(type -> !type.equals(id)).toList();
    return left.isEmpty()
        ? context
        : new FieldContext(context.everywhere(), context.projects(), left);
  }

  private static IssueTypeData data(String name, String description, Long avatarId) {
    return new IssueTypeData(
        name, Configuration.text(description), avatarId == null ? 0 : avatarId);
  }
}
