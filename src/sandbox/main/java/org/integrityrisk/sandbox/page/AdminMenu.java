package org.integrityrisk.sandbox.page;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.plugin.WebFragments;

/** The menu of the administration: the host's pages and what the app adds. */
final class AdminMenu {
  private static final String APP_LOCATION = "admin_plugins_menu";

  private final Host host;

  AdminMenu(Host host) {
    this.host = host;
  }

  /** Links under a heading. */
  public record Group(String label, List<WebFragments.Link> links) {}

  List<Group> groups() {
    WebFragments fragments = host.app().fragments();
    Map<String, Object> context = FragmentContext.general(host);
    List<Group> groups = new ArrayList<>();
    groups.add(ownPages());
    for (WebFragments.Section section : fragments.sections(APP_LOCATION, context)) {
      String location = APP_LOCATION + "/" + section.key();
      groups.add(new Group(section.label(), fragments.links(location, context)));
    }
    List<WebFragments.Link> loose = fragments.links(APP_LOCATION, context);
    if (!loose.isEmpty()) {
      groups.add(new Group(host.app().name(), loose));
    }
    return groups;
  }

  private Group ownPages() {
    return new Group(
        host.texts().getText("sandbox.product"),
        List.of(
            ownPage("admin-overview", "sandbox.admin.overview", AdminPage.PATH),
            ownPage("admin-mail-outbox", "sandbox.mail.title", MailOutboxPage.PATH)));
  }

  private WebFragments.Link ownPage(String id, String labelKey, String path) {
    String contextPath =
        host.services().get(ApplicationProperties.class).getBaseUrl(UrlMode.RELATIVE);
    return new WebFragments.Link(
        id, id, host.texts().getText(labelKey), "", contextPath + path, "");
  }
}
