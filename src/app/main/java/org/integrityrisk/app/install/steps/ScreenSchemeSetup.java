package org.integrityrisk.app.install.steps;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItemImpl;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.Installer;
import org.integrityrisk.app.install.OwnMark;
import org.integrityrisk.app.install.SetupItem;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.integrityrisk.app.install.catalogue.AppScreen;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;
import org.springframework.stereotype.Component;

/** The screen schemes: for each issue type one screen to edit and one to view. */
@Component
final class ScreenSchemeSetup implements Installer {
  private final HostComponents host;
  private final SetupIds ids;

  ScreenSchemeSetup(HostComponents host, SetupIds ids) {
    this.host = host;
    this.ids = ids;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.SCREEN_SCHEME;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    return Stream.of(AppIssueType.values())
        .map(type -> new SetupItem(kind(), type.code(), named(type)))
        .toList();
  }

  private static LocalizedText named(AppIssueType type) {
    return new LocalizedText("Integrity risk: " + type.label().en(), "廉政风险：" + type.label().zh());
  }

  @Override
  public boolean exists(HostObject object) {
    return scheme(object).isPresent();
  }

  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    return host.screenSchemes().getFieldScreenSchemes().stream()
        .filter(scheme -> OwnMark.isOn(scheme.getDescription(), item))
        .map(scheme -> String.valueOf(scheme.getId()))
        .findFirst();
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) {
    FieldScreenScheme scheme = new FieldScreenSchemeImpl(host.screenSchemes());
    scheme.setName(item.name().in(plan.language()));
    scheme.setDescription(OwnMark.on(item, plan.language()));
    host.screenSchemes().createFieldScreenScheme(scheme);
    return String.valueOf(scheme.getId());
  }

  @Override
  public boolean isComplete(HostObject object, SetupPlan plan) {
    return scheme(object).orElseThrow().getFieldScreenSchemeItems().size() == 2;
  }

  @Override
  public void complete(HostObject object, SetupPlan plan) {
    FieldScreenScheme scheme = scheme(object).orElseThrow();
    AppIssueType type = Coded.find(AppIssueType.class, object.code()).orElseThrow();
    host.screenSchemes().removeFieldSchemeItems(scheme);
    addItem(scheme, null, AppScreen.forEditing(type));
    addItem(scheme, IssueOperations.VIEW_ISSUE_OPERATION, AppScreen.forViewing(type));
  }

  /**
   * The host takes the item without an operation for all operations that have none of their own.
   */
  private void addItem(
      FieldScreenScheme scheme, ScreenableIssueOperation operation, AppScreen screen) {
    FieldScreenSchemeItem item =
        new FieldScreenSchemeItemImpl(host.screenSchemes(), host.screens());
    item.setIssueOperation(operation);
    item.setFieldScreen(hostScreen(screen));
    item.setFieldScreenScheme(scheme);
    host.screenSchemes().createFieldScreenSchemeItem(item);
  }

  private FieldScreen hostScreen(AppScreen screen) {
    return host.screens().getFieldScreen(ids.number(SetupKind.SCREEN, screen.code()));
  }

  @Override
  public void remove(HostObject object) {
    scheme(object).ifPresent(scheme -> host.screenSchemes().removeFieldScreenScheme(scheme));
  }

  private Optional<FieldScreenScheme> scheme(HostObject object) {
    return Optional.ofNullable(
        host.screenSchemes().getFieldScreenScheme(Long.valueOf(object.hostId())));
  }
}
