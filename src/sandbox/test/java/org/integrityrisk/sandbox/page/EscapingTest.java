package org.integrityrisk.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.SmallSite;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type stands on every page as they typed it, and never as markup or as a template. */
class EscapingTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</title></textarea></select><b>x</b>",
        "<b>$user.name ${user} #set($x = 1) {0}</b>",
        "&lt;i&gt;&amp;",
      })
  void text_is_text_on_every_page(String payload) {
    try (SmallSite site = SmallSite.start(folder, 0, payload)) {
      Issue issue = filledWith(payload, site);
      Visitor li = new Visitor(site.baseUrl()).logIn("li");
      Visitor admin = new Visitor(site.baseUrl()).logIn("admin");
      pages(issue, payload).forEach(path -> check(li, path, payload));
      List.of("/secure/admin", "/secure/admin/MailOutbox.jspa", "/browse/" + issue.getKey())
          .forEach(path -> check(admin, path, payload));
      checkForms(li, issue, payload);
    }
  }

  private static Issue filledWith(String payload, SmallSite site) {
    Issue issue = site.addIssue(payload, payload);
    site.as(
        "admin",
        () -> site.get(CommentManager.class).create(issue, site.user("admin"), payload, true));
    return issue;
  }

  private static List<String> pages(Issue issue, String payload) {
    String typed = Visitor.encoded(payload);
    return List.of(
        "/browse/" + issue.getKey(),
        "/browse/TT",
        "/projects/TT",
        "/secure/EditIssue!default.jspa?id=" + issue.getId(),
        "/secure/DeleteIssue!default.jspa?id=" + issue.getId(),
        "/secure/CreateIssue!default.jspa",
        "/secure/CreateIssue!default.jspa?pid=%s&issuetype=%s"
            .formatted(issue.getProjectId(), issue.getIssueTypeId()),
        "/secure/CommentAssignIssue!default.jspa?id=" + issue.getId() + "&action=5",
        "/secure/Dashboard.jspa?x=" + typed,
        "/issues/?jql=project%20%3D%20TT",
        "/issues/?jql=" + typed,
        "/login.jsp?os_destination=" + typed,
        "/nothing/" + typed.replace("+", "%20"));
  }

  private static void checkForms(Visitor li, Issue issue, String payload) {
    Map<String, String> wrong =
        Map.of("id", issue.getId().toString(), "summary", "", "description", payload);
    isSafe(li.submit("/secure/EditIssue.jspa", wrong).body(), payload);
    isSafe(
        li.submit("/login.jsp", Map.of("os_username", payload, "os_password", "x")).body(),
        payload);
  }

  private static void check(Visitor visitor, String path, String payload) {
    HttpResponse<String> page = visitor.get(path);
    assertThat(page.statusCode()).as(path).isLessThan(500);
    isSafe(page.body(), payload);
  }

  /** Each payload has a character that must not stand in a page as it is. */
  private static void isSafe(String page, String payload) {
    assertThat(page).doesNotContain(payload);
  }
}
