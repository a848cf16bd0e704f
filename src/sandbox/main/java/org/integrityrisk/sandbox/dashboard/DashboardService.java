package org.integrityrisk.sandbox.dashboard;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection.Reason;
import java.util.Collection;
import org.integrityrisk.sandbox.entity.Stored;
import org.integrityrisk.sandbox.i18n.Texts;

/** Dashboards for the app: created by their owners, deleted by owners and administrators. */
final class DashboardService implements PortalPageService {
  private final StoredDashboards dashboards;
  private final Sharing sharing;
  private final Texts texts;

  DashboardService(StoredDashboards dashboards, Sharing sharing, Texts texts) {
    this.dashboards = dashboards;
    this.sharing = sharing;
    this.texts = texts;
  }

  @Override
  public boolean validateForCreate(JiraServiceContext context, PortalPage page) {
    ApplicationUser user = context.getLoggedInUser();
    if (user == null || !user.equals(page.getOwner())) {
      return refuse(context, "sandbox.dashboard.not-owner", Reason.FORBIDDEN);
    }
    String name = page.getName();
    if (name == null || name.isBlank()) {
      return refuseName(context, "sandbox.dashboard.no-name");
    }
    boolean taken =
        dashboards.ownedBy(user).stream().anyMatch(own -> own.getName().equalsIgnoreCase(name));
    return !taken || refuseName(context, "sandbox.dashboard.name-taken");
  }

  @Override
  public PortalPage createPortalPage(JiraServiceContext context, PortalPage page) {
    return validateForCreate(context, page) ? dashboards.create(page) : null;
  }

  @Override
  public PortalPage getPortalPage(JiraServiceContext context, Long portalPageId) {
    return dashboards
        .find(portalPageId)
        .filter(stored -> sharing.mayView(context.getLoggedInUser(), stored.data()))
        .map(dashboards::page)
        .orElseGet(
            () -> {
              refuse(context, "sandbox.dashboard.unknown", Reason.NOT_FOUND);
              return null;
            });
  }

  @Override
  public Collection<PortalPage> getOwnedPortalPages(ApplicationUser user) {
    return dashboards.ownedBy(user);
  }

  @Override
  public boolean validateForDelete(JiraServiceContext context, Long portalPageId) {
    Stored<?> found =
        dashboards
            .find(portalPageId)
            .filter(stored -> sharing.mayEdit(context.getLoggedInUser(), stored.data()))
            .orElse(null);
    return found != null || refuse(context, "sandbox.dashboard.unknown", Reason.NOT_FOUND);
  }

  @Override
  public void deletePortalPage(JiraServiceContext context, Long portalPageId) {
    if (validateForDelete(context, portalPageId)) {
      dashboards.delete(portalPageId);
    }
  }

  private boolean refuseName(JiraServiceContext context, String key) {
    context
        .getErrorCollection()
        .addError("portalPageName", texts.getText(key), Reason.VALIDATION_FAILED);
    return false;
  }

  private boolean refuse(JiraServiceContext context, String key, Reason reason) {
    context.getErrorCollection().addErrorMessage(texts.getText(key), reason);
    return false;
  }
}
