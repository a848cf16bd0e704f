package org.integrityrisk.app.install.steps;

import com.atlassian.gadgets.dashboard.Layout;
import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.sharing.SharePermissionImpl;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.sharing.type.ShareType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.Installer;
import org.integrityrisk.app.install.OwnMark;
import org.integrityrisk.app.install.SetupItem;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.core.text.LocalizedText;
import org.springframework.stereotype.Component;

/** A dashboard for the gadgets, shared with everybody who may see the project. */
@Component
final class DashboardSetup implements Installer {
  private final HostComponents host;
  private final SetupIds ids;
  private final JiraAuthenticationContext session;

  DashboardSetup(
      HostComponents host, SetupIds ids, @ComponentImport JiraAuthenticationContext session) {
    this.host = host;
    this.ids = ids;
    this.session = session;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.DASHBOARD;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    LocalizedText name =
        new LocalizedText("Integrity risk: " + plan.projectName(), "廉政风险防控：" + plan.projectName());
    return List.of(new SetupItem(kind(), plan.projectKey(), name));
  }

  @Override
  public boolean exists(HostObject object) {
    return host.dashboards().getPortalPage(asCaller(), Long.valueOf(object.hostId())) != null;
  }

  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    return host.dashboards().getOwnedPortalPages(ids.administrator(plan)).stream()
        .filter(page -> OwnMark.isOn(page.getDescription(), item))
        .map(page -> String.valueOf(page.getId()))
        .findFirst();
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) {
    JiraServiceContext context = new JiraServiceContextImpl(ids.administrator(plan));
    PortalPage page = page(item, plan);
    host.dashboards().validateForCreate(context, page);
    HostRefusal.throwIfAny(context.getErrorCollection());
    PortalPage created = host.dashboards().createPortalPage(context, page);
    HostRefusal.throwIfAny(context.getErrorCollection());
    return String.valueOf(created.getId());
  }

  private PortalPage page(SetupItem item, SetupPlan plan) {
    SharePermission project =
        new SharePermissionImpl(
            ShareType.Name.PROJECT, ids.id(SetupKind.PROJECT, plan.projectKey()), null);
    return new PortalPage.Builder()
        .name(item.name().in(plan.language()))
        .description(OwnMark.on(item, plan.language()))
        .owner(ids.administrator(plan))
        .layout(Layout.AA)
        .permissions(new SharedEntity.SharePermissions(Set.of(project)))
        .build();
  }

  @Override
  public void remove(HostObject object) {
    JiraServiceContext context = asCaller();
    Long id = Long.valueOf(object.hostId());
    if (host.dashboards().getPortalPage(context, id) != null
        && host.dashboards().validateForDelete(context, id)) {
      host.dashboards().deletePortalPage(context, id);
    }
    HostRefusal.throwIfAny(context.getErrorCollection());
  }

  private JiraServiceContext asCaller() {
    ApplicationUser caller = session.getLoggedInUser();
    return new JiraServiceContextImpl(caller);
  }
}
