package org.integrityrisk.app.install.steps;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntityImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeImpl;
import com.atlassian.jira.project.Project;
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
import org.integrityrisk.core.text.LocalizedText;
import org.springframework.stereotype.Component;

/** The issue type screen scheme: which issue type has which screens. */
@Component
final class IssueTypeScreenSchemeSetup implements Installer {
  private static final String CODE = "default";
  private static final LocalizedText NAME = new LocalizedText("Integrity risk: screens", "廉政风险：界面");

  private final HostComponents host;
  private final SetupIds ids;

  IssueTypeScreenSchemeSetup(HostComponents host, SetupIds ids) {
    this.host = host;
    this.ids = ids;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.ISSUE_TYPE_SCREEN_SCHEME;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    return List.of(new SetupItem(kind(), CODE, NAME));
  }

  @Override
  public boolean exists(HostObject object) {
    return scheme(object).isPresent();
  }

  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    return host.issueTypeScreenSchemes().getIssueTypeScreenSchemes().stream()
        .filter(scheme -> OwnMark.isOn(scheme.getDescription(), item))
        .map(scheme -> String.valueOf(scheme.getId()))
        .findFirst();
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) {
    IssueTypeScreenScheme scheme = new IssueTypeScreenSchemeImpl(host.issueTypeScreenSchemes());
    scheme.setName(item.name().in(plan.language()));
    scheme.setDescription(OwnMark.on(item, plan.language()));
    host.issueTypeScreenSchemes().createIssueTypeScreenScheme(scheme);
    return String.valueOf(scheme.getId());
  }

  @Override
  public boolean isComplete(HostObject object, SetupPlan plan) {
    IssueTypeScreenScheme scheme = scheme(object).orElseThrow();
    return scheme.getEntities().size() == AppIssueType.values().length + 1
        && ids.findProject(plan).filter(project -> isCurrent(object, project)).isPresent();
  }

  private boolean isCurrent(HostObject object, Project project) {
    IssueTypeScreenScheme current = host.issueTypeScreenSchemes().getIssueTypeScreenScheme(project);
    return object.hostId().equals(String.valueOf(current.getId()));
  }

  @Override
  public void complete(HostObject object, SetupPlan plan) {
    IssueTypeScreenScheme scheme = scheme(object).orElseThrow();
    host.issueTypeScreenSchemes().removeIssueTypeSchemeEntities(scheme);
    addEntity(scheme, null, AppIssueType.RISK_POINT);
    Stream.of(AppIssueType.values())
        .forEach(type -> addEntity(scheme, ids.id(SetupKind.ISSUE_TYPE, type.code()), type));
    if (!isCurrent(object, ids.project(plan))) {
      host.issueTypeScreenSchemes().addSchemeAssociation(ids.project(plan), scheme);
    }
  }

  /** The host demands an entity without an issue type, for types that have none of their own. */
  private void addEntity(IssueTypeScreenScheme scheme, String issueTypeId, AppIssueType screens) {
    IssueTypeScreenSchemeEntity entity =
        new IssueTypeScreenSchemeEntityImpl(
            host.issueTypeScreenSchemes(), host.screenSchemes(), host.constants());
    entity.setIssueTypeId(issueTypeId);
    entity.setFieldScreenScheme(screenScheme(screens));
    entity.setIssueTypeScreenScheme(scheme);
    host.issueTypeScreenSchemes().createIssueTypeScreenSchemeEntity(entity);
  }

  private FieldScreenScheme screenScheme(AppIssueType type) {
    return host.screenSchemes()
        .getFieldScreenScheme(ids.number(SetupKind.SCREEN_SCHEME, type.code()));
  }

  @Override
  public void remove(HostObject object) {
    scheme(object)
        .ifPresent(scheme -> host.issueTypeScreenSchemes().removeIssueTypeScreenScheme(scheme));
  }

  private Optional<IssueTypeScreenScheme> scheme(HostObject object) {
    return Optional.ofNullable(
        host.issueTypeScreenSchemes().getIssueTypeScreenScheme(Long.valueOf(object.hostId())));
  }
}
