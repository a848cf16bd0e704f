package org.integrityrisk.sandbox.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.HostModule;
import org.integrityrisk.sandbox.web.PageDecorator;

/** Starts the host's pages at the addresses that they have in Jira. */
public final class PagesModule implements HostModule {
  @Override
  public void start(Host host) {
    host.texts().add(PagesModule.class.getClassLoader(), "i18n.sandbox-pages");
    GeneralLayout layout = new GeneralLayout(host);
    host.services().offer(PageDecorator.class, layout);
    PageWriter writer = new PageWriter(host, layout);
    host.web().errors(new ErrorServlet(writer));
    pages(host)
        .forEach(
            (pattern, page) -> host.web().servlet(pattern, new PageServlet(host, page, writer)));
  }

  private static Map<String, HostPage> pages(Host host) {
    Map<String, HostPage> pages = new LinkedHashMap<>();
    pages.put("", new HomePage());
    pages.put(LogInPage.PATH, new LogInPage(host));
    pages.put("/logout", new LogOutPage(host));
    pages.put("/secure/UpdateUserPreferences.jspa", new LanguagePage(host));
    addDashboard(pages, host);
    addSearch(pages, host);
    addIssue(pages, host);
    addAdministration(pages, host);
    return pages;
  }

  private static void addDashboard(Map<String, HostPage> pages, Host host) {
    pages.put(DashboardPage.PATH, new DashboardPage(host));
    pages.put(DashboardItems.PATH, new DashboardItems(host));
  }

  private static void addSearch(Map<String, HostPage> pages, Host host) {
    pages.put("/issues/*", new IssueListPage(host));
    pages.put("/secure/QuickSearch.jspa", new QuickSearch());
  }

  private static void addIssue(Map<String, HostPage> pages, Host host) {
    ProjectPage project = new ProjectPage(host);
    pages.put("/projects/*", project);
    pages.put("/browse/*", new BrowsePage(new IssuePage(host), project));
    addForm(pages, CreateIssuePage.PATH, new CreateIssuePage(host));
    addForm(pages, EditIssuePage.PATH, new EditIssuePage(host));
    addForm(pages, "/secure/DeleteIssue.jspa", new DeleteIssuePage(host));
    TransitionPage transition = new TransitionPage(host);
    addForm(pages, TransitionPage.PATH, transition);
    pages.put("/secure/WorkflowUIDispatcher.jspa", transition);
    pages.put("/secure/AddComment.jspa", new AddComment(host));
    pages.put("/secure/LinkJiraIssue.jspa", new LinkIssue(host));
    pages.put("/secure/DeleteLink.jspa", new UnlinkIssue(host));
  }

  private static void addAdministration(Map<String, HostPage> pages, Host host) {
    HostPage overview = new AdminOnly(host, new AdminPage(host));
    pages.put(AdminPage.PATH, overview);
    pages.put("/secure/admin/ViewApplicationProperties.jspa", overview);
    pages.put(MailOutboxPage.PATH, new AdminOnly(host, new MailOutboxPage(host)));
  }

  /** In Jira a form is shown at {@code X!default.jspa} and sent to {@code X.jspa}. */
  private static void addForm(Map<String, HostPage> pages, String path, HostPage page) {
    pages.put(path, page);
    pages.put(path.replace(".jspa", "!default.jspa"), page);
  }
}
