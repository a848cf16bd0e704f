package org.integrityrisk.app.install.steps;

import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.issuetype.IssueType;
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
import org.springframework.stereotype.Component;

/** The issue types: risk point, control measure, early warning. */
@Component
final class IssueTypeSetup implements Installer {
  private final HostComponents host;

  IssueTypeSetup(HostComponents host) {
    this.host = host;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.ISSUE_TYPE;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    return Stream.of(AppIssueType.values())
        .map(type -> new SetupItem(kind(), type.code(), type.label()))
        .toList();
  }

  @Override
  public boolean exists(HostObject object) {
    return host.issueTypes().getIssueType(object.hostId()) != null;
  }

  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    return host.issueTypes().getIssueTypes().stream()
        .filter(type -> OwnMark.isOn(type.getDescription(), item))
        .map(IssueType::getId)
        .findFirst();
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) {
    Long icon = host.avatars().getDefaultAvatarId(IconType.ISSUE_TYPE_ICON_TYPE);
    return host.issueTypes()
        .createIssueType(item.name().in(plan.language()), OwnMark.on(item, plan.language()), icon)
        .getId();
  }

  @Override
  public boolean isUsedByOthers(HostObject object) {
    IssueType type = host.issueTypes().getIssueType(object.hostId());
    return type != null && host.issueTypes().hasAssociatedIssues(type);
  }

  @Override
  public void remove(HostObject object) {
    if (exists(object)) {
      host.issueTypes().removeIssueType(object.hostId(), null);
    }
  }
}
