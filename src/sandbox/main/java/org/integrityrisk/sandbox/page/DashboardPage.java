package org.integrityrisk.sandbox.page;

import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.portal.PortalPageService;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.sandbox.Host;

/**
 * A dashboard with its items, the others to choose from, and the gallery of items for its owner.
 */
final class DashboardPage implements HostPage {
  static final String PATH = "/secure/Dashboard.jspa";

  private static final String CHOSEN = "selectPageId";

  private final Host host;
  private final DashboardAccess access;

  DashboardPage(Host host) {
    this.host = host;
    this.access = new DashboardAccess(host);
  }

  static Answer.Redirect to(PortalPage page) {
    return new Answer.Redirect(PATH + "?" + CHOSEN + "=" + page.getId());
  }

  @Override
  public Answer get(Visit visit) {
    List<PortalPage> pages = host.services().get(Dashboards.class).visibleTo(visit.user());
    Optional<PortalPage> chosen =
        visit.has(CHOSEN)
            ? Optional.of(access.visible(visit.user(), visit.id(CHOSEN)))
            : pages.stream().findFirst();
    Map<String, Object> model = new HashMap<>();
    model.put("pages", pages);
    model.put("chosen", chosen.map(PortalPage::getId).orElse(0L));
    model.put("name", chosen.map(PortalPage::getName).orElse(""));
    model.put("editable", chosen.map(page -> access.mayEdit(visit.user(), page)).orElse(false));
    model.put("columns", chosen.map(page -> new ShownItems(host).columns(page)).orElse(List.of()));
    model.put("gallery", host.app().dashboardItems());
    String title =
        chosen.map(PortalPage::getName).orElse(host.texts().getText("sandbox.dashboard"));
    return Answer.view("dashboard", title, model).with("atl.dashboard");
  }

  /** Creates a dashboard, or deletes the chosen one. */
  @Override
  public Answer post(Visit visit) {
    return visit.has("delete") ? delete(visit) : create(visit);
  }

  private Answer create(Visit visit) {
    PortalPageService service = host.services().get(PortalPageService.class);
    JiraServiceContextImpl context = new JiraServiceContextImpl(visit.user());
    PortalPage page =
        new PortalPage.Builder()
            .name(visit.text("name").strip())
            .description("")
            .owner(visit.user())
            .build();
    PortalPage created =
        service.validateForCreate(context, page) ? service.createPortalPage(context, page) : null;
    return created == null ? refused(context.getErrorCollection()) : to(created);
  }

  private Answer delete(Visit visit) {
    ApplicationUser user = visit.user();
    PortalPage page = access.editable(user, visit.id(CHOSEN));
    JiraServiceContextImpl context = new JiraServiceContextImpl(user);
    PortalPageService service = host.services().get(PortalPageService.class);
    if (service.validateForDelete(context, page.getId())) {
      service.deletePortalPage(context, page.getId());
    }
    ErrorCollection errors = context.getErrorCollection();
    return errors.hasAnyErrors() ? refused(errors) : new Answer.Redirect(PATH);
  }

  private Answer refused(ErrorCollection errors) {
    List<String> reasons = new java.util.ArrayList<>(errors.getErrorMessages());
    reasons.addAll(errors.getErrors().values());
    return Answer.view(
        "error",
        host.texts().getText("sandbox.error.title"),
        Map.of("reason", String.join(" ", reasons)));
  }
}
