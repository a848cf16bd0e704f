package org.integrityrisk.sandbox.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItemImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntityImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreensTest {
  private final ConfiguredHost host = ConfiguredHost.empty();
  private final FieldScreenManager screens = host.get(FieldScreenManager.class);
  private final FieldScreenSchemeManager screenSchemes = host.get(FieldScreenSchemeManager.class);
  private final IssueTypeScreenSchemeManager typeSchemes =
      host.get(IssueTypeScreenSchemeManager.class);

  private FieldScreen screen(String name, String... fieldIds) {
    FieldScreen screen = new FieldScreenImpl(screens);
    screen.setName(name);
    screens.createFieldScreen(screen);
    FieldScreenTab tab = screen.addTab("Risk");
    List.of(fieldIds).forEach(tab::addFieldScreenLayoutItem);
    return screen;
  }

  private FieldScreenScheme scheme(FieldScreen all, FieldScreen create) {
    FieldScreenScheme scheme = new FieldScreenSchemeImpl(screenSchemes);
    scheme.setName("scheme of " + all.getName());
    screenSchemes.createFieldScreenScheme(scheme);
    item(scheme, null, all);
    item(scheme, IssueOperations.CREATE_ISSUE_OPERATION, create);
    return scheme;
  }

  private void item(
      FieldScreenScheme scheme, ScreenableIssueOperation operation, FieldScreen screen) {
    FieldScreenSchemeItem item = new FieldScreenSchemeItemImpl(screenSchemes, screens);
    item.setIssueOperation(operation);
    item.setFieldScreen(screen);
    item.setFieldScreenScheme(scheme);
    screenSchemes.createFieldScreenSchemeItem(item);
  }

  private IssueTypeScreenScheme typeScheme(FieldScreenScheme all) {
    IssueTypeScreenScheme scheme = new IssueTypeScreenSchemeImpl(typeSchemes);
    scheme.setName("types");
    typeSchemes.createIssueTypeScreenScheme(scheme);
    entity(scheme, null, all);
    return scheme;
  }

  private void entity(IssueTypeScreenScheme scheme, String type, FieldScreenScheme screens) {
    IssueTypeScreenSchemeEntity entity =
        new IssueTypeScreenSchemeEntityImpl(
            typeSchemes, screenSchemes, host.get(ConstantsManager.class));
    entity.setIssueTypeId(type);
    entity.setFieldScreenScheme(screens);
    entity.setIssueTypeScreenScheme(scheme);
    typeSchemes.createIssueTypeScreenSchemeEntity(entity);
  }

  @Test
  void fieldsStandInTheOrderOfTheirAddingAlsoAfterRestart() {
    FieldScreen screen = screen("create", "summary", "customfield_10000", "description");

    FieldScreen read =
        host.otherNode().get(FieldScreenManager.class).getFieldScreen(screen.getId());

    assertThat(read.getTabs())
        .singleElement()
        .satisfies(tab -> assertThat(tab.getName()).isEqualTo("Risk"))
        .satisfies(
            tab ->
                assertThat(tab.getFieldScreenLayoutItems())
                    .extracting(FieldScreenLayoutItem::getFieldId)
                    .containsExactly("summary", "customfield_10000", "description"));
    assertThat(read.containsField("summary")).isTrue();
    assertThat(read.containsField("duedate")).isFalse();
  }

  @Test
  void fieldStandsOnceOnATab() {
    FieldScreen screen = screen("create", "summary", "duedate", "summary");

    assertThat(screen.getTabs().get(0).getFieldScreenLayoutItems())
        .extracting(FieldScreenLayoutItem::getFieldId)
        .containsExactly("duedate", "summary");
  }

  @Test
  void operationWithoutItsOwnScreenHasTheDefaultOne() {
    FieldScreen all = screen("all", "summary");
    FieldScreen create = screen("create", "summary");
    FieldScreenScheme scheme = screenSchemes.getFieldScreenScheme(scheme(all, create).getId());

    assertThat(scheme.getFieldScreen(IssueOperations.CREATE_ISSUE_OPERATION).getId())
        .isEqualTo(create.getId());
    assertThat(scheme.getFieldScreen(IssueOperations.VIEW_ISSUE_OPERATION).getId())
        .isEqualTo(all.getId());
  }

  @Test
  void typeWithoutItsOwnSchemeHasTheDefaultOne() {
    FieldScreen screen = screen("all", "summary");
    FieldScreenScheme own = scheme(screen("own", "duedate"), screen);
    FieldScreenScheme all = scheme(screen, screen);
    IssueType risk = host.get(IssueTypeManager.class).createIssueType("risk", "", 1L);
    IssueType other = host.get(IssueTypeManager.class).createIssueType("other", "", 1L);
    IssueTypeScreenScheme scheme = typeScheme(all);
    entity(scheme, risk.getId(), own);

    assertThat(scheme.getEffectiveFieldScreenScheme(risk).getId()).isEqualTo(own.getId());
    assertThat(scheme.getEffectiveFieldScreenScheme(other).getId()).isEqualTo(all.getId());
  }

  @Test
  void newProjectHasTheDefaultScheme() {
    Project project = host.newProject("IR");

    assertThat(typeSchemes.getIssueTypeScreenScheme(project).getId())
        .isEqualTo(typeSchemes.getDefaultScheme().getId());
  }

  @Test
  void whatIsInUseStays() {
    FieldScreen screen = screen("all", "summary");
    FieldScreenScheme scheme = scheme(screen, screen);
    IssueTypeScreenScheme typeScheme = typeScheme(scheme);
    Project project = host.newProject("IR");
    typeSchemes.addSchemeAssociation(project, typeScheme);

    assertThatThrownBy(() -> screens.removeFieldScreen(screen.getId()))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> screenSchemes.removeFieldScreenScheme(scheme))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> typeSchemes.removeIssueTypeScreenScheme(typeScheme))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsNoLongerInUseCanBeRemoved() {
    FieldScreen screen = screen("all", "summary");
    FieldScreenScheme scheme = scheme(screen, screen);
    IssueTypeScreenScheme typeScheme = typeScheme(scheme);
    Project project = host.newProject("IR");
    typeSchemes.addSchemeAssociation(project, typeScheme);

    typeSchemes.associateWithDefaultScheme(project);
    typeSchemes.removeIssueTypeScreenScheme(typeScheme);
    screenSchemes.removeFieldScreenScheme(scheme);
    screens.removeFieldScreen(screen.getId());

    assertThat(screens.getFieldScreen(screen.getId())).isNull();
    assertThat(screenSchemes.getFieldScreenScheme(scheme.getId())).isNull();
    assertThat(typeSchemes.getIssueTypeScreenScheme(typeScheme.getId())).isNull();
  }
}
