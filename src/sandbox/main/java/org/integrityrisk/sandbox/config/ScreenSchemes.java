package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItemImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.config.data.ScreenSchemeData;
import org.integrityrisk.sandbox.config.data.TypeScreenSchemeData;
import org.integrityrisk.sandbox.entity.Stored;

/** Which operation shows which screen. */
final class ScreenSchemes implements FieldScreenSchemeManager {
  private static final List<ScreenableIssueOperation> OPERATIONS =
      List.of(
          IssueOperations.CREATE_ISSUE_OPERATION,
          IssueOperations.EDIT_ISSUE_OPERATION,
          IssueOperations.VIEW_ISSUE_OPERATION);

  private final Configuration configuration;
  private final FieldScreenManager screens;

  ScreenSchemes(Configuration configuration, FieldScreenManager screens) {
    this.configuration = configuration;
    this.screens = screens;
  }

  @Override
  public Collection<FieldScreenScheme> getFieldScreenSchemes() {
    return configuration.all(ScreenSchemeData.class).stream().map(this::scheme).toList();
  }

  @Override
  public FieldScreenScheme getFieldScreenScheme(Long id) {
    return configuration.find(ScreenSchemeData.class, id).map(this::scheme).orElse(null);
  }

  @Override
  public void createFieldScreenScheme(FieldScreenScheme scheme) {
    ScreenSchemeData data =
        new ScreenSchemeData(
            scheme.getName(), Configuration.text(scheme.getDescription()), Map.of());
    scheme.setId(configuration.addNamed(ScreenSchemeData.class, data).id());
  }

  @Override
  public void removeFieldScreenScheme(FieldScreenScheme scheme) {
    boolean used =
        configuration.all(TypeScreenSchemeData.class).stream()
            .anyMatch(stored -> stored.data().schemes().containsValue(scheme.getId()));
    if (used) {
      throw new IllegalStateException("An issue type screen scheme uses " + scheme.getName());
    }
    configuration.store().remove(ScreenSchemeData.class, scheme.getId());
  }

  @Override
  public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems(FieldScreenScheme scheme) {
    return configuration
        .store()
        .get(ScreenSchemeData.class, scheme.getId())
        .screens()
        .entrySet()
        .stream()
        .map(entry -> item(scheme, entry.getKey(), entry.getValue()))
        .toList();
  }

  @Override
  public void createFieldScreenSchemeItem(FieldScreenSchemeItem item) {
    configuration
        .store()
        .update(
            ScreenSchemeData.class,
            item.getFieldScreenScheme().getId(),
            scheme ->
                scheme.withScreen(key(item.getIssueOperation()), item.getFieldScreen().getId()));
  }

  @Override
  public void removeFieldSchemeItems(FieldScreenScheme scheme) {
    configuration
        .store()
        .update(ScreenSchemeData.class, scheme.getId(), data -> data.withScreens(Map.of()));
  }

  private FieldScreenScheme scheme(Stored<ScreenSchemeData> stored) {
    FieldScreenScheme scheme = new FieldScreenSchemeImpl(this);
    scheme.setId(stored.id());
    scheme.setName(stored.data().name());
    scheme.setDescription(stored.data().description());
    return scheme;
  }

  private FieldScreenSchemeItem item(FieldScreenScheme scheme, String key, Long screen) {
    FieldScreenSchemeItem item = new FieldScreenSchemeItemImpl(this, screens);
    item.setFieldScreenScheme(scheme);
    item.setFieldScreen(screens.getFieldScreen(screen));
    item.setIssueOperation(operation(key));
    return item;
  }

  private static String key(ScreenableIssueOperation operation) {
    return operation == null ? ScreenSchemeData.DEFAULT : operation.getId().toString();
  }

  private static ScreenableIssueOperation operation(String key) {
    return OPERATIONS.stream()
        .filter(operation -> key(operation).equals(key))
        .findFirst()
        .orElse(null);
  }
}
