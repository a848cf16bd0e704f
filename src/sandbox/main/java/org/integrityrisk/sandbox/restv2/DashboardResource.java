package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.portal.PortalPage;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.page.Dashboards;

/** {@code dashboard}: the dashboards that the caller sees. */
@Path("dashboard")
@Produces(MediaType.APPLICATION_JSON)
public final class DashboardResource {
  private final Host host;
  private final Answers answers;

  DashboardResource(Host host, Answers answers) {
    this.host = host;
    this.answers = answers;
  }

  /** A page of dashboards. */
  public record DashboardsJson(
      int startAt, int maxResults, int total, List<DashboardJson> dashboards) {}

  /** One of them; {@code view} is its page. */
  public record DashboardJson(String id, String name, String self, String view) {}

  @GET
  public DashboardsJson list(
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("20") int maxResults) {
    List<PortalPage> pages = host.services().get(Dashboards.class).visibleTo(Callers.user(host));
    List<DashboardJson> shown =
        pages.stream().skip(startAt).limit(maxResults).map(this::dashboard).toList();
    return new DashboardsJson(startAt, maxResults, pages.size(), shown);
  }

  private DashboardJson dashboard(PortalPage page) {
    String base = host.services().get(ApplicationProperties.class).getBaseUrl(UrlMode.CANONICAL);
    return new DashboardJson(
        page.getId().toString(),
        page.getName(),
        answers.self("dashboard/" + page.getId()),
        base + "/secure/Dashboard.jspa?selectPageId=" + page.getId());
  }
}
