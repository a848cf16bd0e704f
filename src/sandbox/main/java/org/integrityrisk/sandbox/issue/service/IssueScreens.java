package org.integrityrisk.sandbox.issue.service;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperation;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import java.util.Set;
import org.integrityrisk.sandbox.HostServices;

/** Which fields stand on the screens of an issue, in their order. */
public final class IssueScreens {
  private static final String SCREEN_VIEW = "fieldscreen";
  private static final String SCREEN_META = "jira.fieldscreen.id";
  private static final Set<String> SYSTEM_FIELDS =
      Set.of(
          IssueFieldConstants.SUMMARY,
          IssueFieldConstants.DESCRIPTION,
          IssueFieldConstants.ISSUE_TYPE,
          IssueFieldConstants.ASSIGNEE,
          IssueFieldConstants.REPORTER,
          IssueFieldConstants.DUE_DATE);

  private final HostServices services;

  public IssueScreens(HostServices services) {
    this.services = services;
  }

  /** The fields of the screen for creating, editing or viewing the issue. */
  public List<String> fields(Issue issue, IssueOperation operation) {
    FieldScreen screen =
        services
            .get(IssueTypeScreenSchemeManager.class)
            .getIssueTypeScreenScheme(issue.getProjectObject())
            .getEffectiveFieldScreenScheme(issue.getIssueType())
            .getFieldScreen(operation);
    return fields(issue, screen);
  }

  /** True when the action shows a screen; users may comment there. */
  public boolean hasScreen(ActionDescriptor action) {
    return SCREEN_VIEW.equals(action.getView());
  }

  /** The fields of the action's screen; none when it has no screen. */
  public List<String> fields(Issue issue, ActionDescriptor action) {
    if (!hasScreen(action)) {
      return List.of();
    }
    Long id = Long.valueOf(action.getMetaAttributes().get(SCREEN_META).toString());
    FieldScreen screen = services.get(FieldScreenManager.class).getFieldScreen(id);
    if (screen == null) {
      throw new IllegalStateException("No screen has the id " + id + ": " + action.getName());
    }
    return fields(issue, screen);
  }

  /** True when the issue has the field at all, on whatever screen. */
  boolean applies(Issue issue, String fieldId) {
    if (SYSTEM_FIELDS.contains(fieldId)) {
      return true;
    }
    CustomField field = services.get(CustomFieldManager.class).getCustomFieldObject(fieldId);
    return field != null && field.getRelevantConfig(issue) != null;
  }

  private List<String> fields(Issue issue, FieldScreen screen) {
    return screen.getTabs().stream()
        .flatMap(tab -> tab.getFieldScreenLayoutItems().stream())
        .map(FieldScreenLayoutItem::getFieldId)
        .filter(fieldId -> applies(issue, fieldId))
        .toList();
  }
}
