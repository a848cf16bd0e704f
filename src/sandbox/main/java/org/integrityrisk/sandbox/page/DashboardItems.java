package org.integrityrisk.sandbox.page;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.util.Map;
import java.util.TreeMap;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.plugin.DashboardItem;

/** Adds items to dashboards, stores their preferences and removes them. */
final class DashboardItems implements HostPage {
  static final String PATH = "/secure/DashboardItem.jspa";

  private static final String PREFERENCE = "pref_";

  private final Host host;
  private final DashboardAccess access;

  DashboardItems(Host host) {
    this.host = host;
    this.access = new DashboardAccess(host);
  }

  @Override
  public Answer get(Visit visit) {
    throw PageProblem.methodNotAllowed();
  }

  @Override
  public Answer post(Visit visit) {
    return switch (visit.text("do")) {
      case "add" -> add(visit);
      case "remove" -> remove(visit);
      case "save" -> save(visit);
      default -> throw PageProblem.notFound();
    };
  }

  private Answer add(Visit visit) {
    PortalPage page = access.editable(visit.user(), visit.id("page"));
    ModuleCompleteKey module = module(visit.text("module"));
    PortletConfigurationManager items = host.services().get(PortletConfigurationManager.class);
    int row = items.getByPortalPage(page.getId()).size();
    items.addDashBoardItem(
        page.getId(), 0, row, Option.none(), Color.color1, Map.of(), Option.some(module));
    return DashboardPage.to(page);
  }

  private ModuleCompleteKey module(String key) {
    String known =
        host.app().dashboardItems().stream()
            .map(DashboardItem::key)
            .filter(key::equals)
            .findFirst()
            .orElseThrow(PageProblem::notFound);
    int colon = known.indexOf(':');
    return new ModuleCompleteKey(known.substring(0, colon), known.substring(colon + 1));
  }

  private Answer remove(Visit visit) {
    PortalPage page = editablePageOf(visit);
    host.services().get(Dashboards.class).removeItem(visit.id("item"));
    return DashboardPage.to(page);
  }

  private Answer save(Visit visit) {
    editablePageOf(visit);
    host.services().get(Dashboards.class).savePreferences(visit.id("item"), preferences(visit));
    return new Answer.Done();
  }

  private PortalPage editablePageOf(Visit visit) {
    PortalPage page =
        host.services()
            .get(Dashboards.class)
            .pageOf(visit.id("item"))
            .orElseThrow(PageProblem::notFound);
    return access.editable(visit.user(), page.getId());
  }

  private static Map<String, String> preferences(Visit visit) {
    Map<String, String> preferences = new TreeMap<>();
    visit.parameters().keySet().stream()
        .filter(name -> name.startsWith(PREFERENCE))
        .forEach(name -> preferences.put(name.substring(PREFERENCE.length()), visit.text(name)));
    return preferences;
  }
}
