package org.integrityrisk.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.integrityrisk.sandbox.SmallSite;
import org.integrityrisk.sandbox.security.Authenticator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages do what their forms ask for, and only for whom they may. */
class PagesTest {
  @TempDir static Path folder;
  private static SmallSite site;
  private static Visitor li;
  private static Visitor admin;

  @BeforeAll
  static void start() {
    site = SmallSite.start(folder, 0, "");
    li = new Visitor(site.baseUrl()).logIn("li");
    admin = new Visitor(site.baseUrl()).logIn("admin");
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/secure/Dashboard.jspa",
        "/browse/TT-1",
        "/issues/?jql=",
        "/secure/CreateIssue!default.jspa",
        "/secure/admin"
      })
  void strangers_log_in_first_and_come_back(String path) {
    HttpResponse<String> answer = new Visitor(site.baseUrl()).get(path);
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer)).endsWith("/login.jsp?os_destination=" + Visitor.encoded(path));
  }

  @ParameterizedTest
  @CsvSource({
    "/issues/?jql=,/jira/issues/?jql=",
    "/jira/browse/TT-1,/jira/browse/TT-1",
    "https://example.org/,/jira/secure/Dashboard.jspa",
    "//example.org/,/jira/secure/Dashboard.jspa",
    "/\\example.org/,/jira/secure/Dashboard.jspa",
    "javascript:alert(1),/jira/secure/Dashboard.jspa",
  })
  void the_log_in_leads_only_within_the_site(String destination, String expected) {
    HttpResponse<String> answer =
        new Visitor(site.baseUrl())
            .submit(
                "/login.jsp",
                Map.of("os_username", "li", "os_password", "li", "os_destination", destination));
    assertThat(location(answer)).endsWith(expected);
  }

  @Test
  void a_wrong_password_is_refused() {
    HttpResponse<String> answer =
        new Visitor(site.baseUrl())
            .submit("/login.jsp", Map.of("os_username", "li", "os_password", "wang"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("aui-message-error", "data-current-user=\"\"");
  }

  @Test
  void logging_out_ends_the_session() {
    Visitor visitor = new Visitor(site.baseUrl()).logIn("li");
    assertThat(visitor.get("/logout").body()).contains("data-current-user=\"li\"");
    visitor.submit("/logout", Map.of());
    assertThat(visitor.get("/secure/Dashboard.jspa").statusCode()).isEqualTo(302);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login.jsp",
        "/logout",
        "/secure/UpdateUserPreferences.jspa",
        "/secure/Dashboard.jspa",
        "/secure/DashboardItem.jspa",
        "/secure/CreateIssue.jspa",
        "/secure/EditIssue.jspa",
        "/secure/DeleteIssue.jspa",
        "/secure/CommentAssignIssue.jspa",
        "/secure/WorkflowUIDispatcher.jspa",
        "/secure/AddComment.jspa",
        "/secure/LinkJiraIssue.jspa",
        "/secure/DeleteLink.jspa"
      })
  void a_form_without_its_token_does_nothing(String path) {
    assertThat(li.submitWithoutToken(path, Map.of()).statusCode()).isEqualTo(403);
    assertThat(li.submitWithoutToken(path, Map.of("atl_token", "guessed")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void every_page_says_that_it_is_not_jira_in_the_language_of_the_user() {
    assertThat(li.get("/secure/Dashboard.jspa").body()).contains("lang=\"zh-CN\"", "这不是 Jira");
    assertThat(new Visitor(site.baseUrl()).logIn("wang").get("/secure/Dashboard.jspa").body())
        .contains("lang=\"en\"", "This is not Jira");
  }

  @ParameterizedTest
  @CsvSource({
    "/no/such/page,404",
    "/plugins/servlet/none,404",
    "/static/none.css,404",
    "/browse/TT-99999,404",
    "/secure/AddComment.jspa,405"
  })
  void errors_have_a_page_too(String path, int status) {
    HttpResponse<String> answer = li.get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body())
        .contains("这不是 Jira", "aui-message-error", "data-current-user=\"li\"")
        .doesNotContain("Tomcat");
  }

  @Test
  void the_language_is_stored_with_the_user() {
    Visitor visitor = new Visitor(site.baseUrl()).logIn("wang");
    HttpResponse<String> answer =
        visitor.submit(
            "/secure/UpdateUserPreferences.jspa",
            Map.of("language", "zh-CN", "returnUrl", "/issues/?jql="));
    assertThat(location(answer)).endsWith("/issues/?jql=");
    assertThat(site.get(Authenticator.class).byKey("wang").orElseThrow().locale())
        .isEqualTo(Locale.SIMPLIFIED_CHINESE);
    visitor.submit("/secure/UpdateUserPreferences.jspa", Map.of("language", "en"));
  }

  @Test
  void an_issue_is_created_edited_moved_and_deleted() {
    Map<String, String> form = new TreeMap<>();
    form.put("pid", site.project().getId().toString());
    form.put("issuetype", site.project().getIssueTypes().iterator().next().getId());
    form.put("summary", "Made by a form");
    form.put("reporter", "li");
    form.put("duedate", "2026-05-04");
    form.put(site.fields().get(2).getId(), "2.5");
    HttpResponse<String> created = li.submit("/secure/CreateIssue.jspa", form);
    Issue issue = issue(location(created).replaceAll(".*/browse/", ""));
    assertThat(issue.getDueDate()).hasToString("2026-05-04 00:00:00.0");
    assertThat(issue.getCustomFieldValue(site.fields().get(2))).isEqualTo(2.5);

    String id = issue.getId().toString();
    li.submit("/secure/EditIssue.jspa", Map.of("id", id, "summary", "Edited by a form"));
    assertThat(issue(issue.getKey()).getSummary()).isEqualTo("Edited by a form");
    assertThat(issue(issue.getKey()).getDueDate()).isNotNull();

    li.submit("/secure/WorkflowUIDispatcher.jspa", Map.of("id", id, "action", "4"));
    assertThat(issue(issue.getKey()).getStatus().getName()).isEqualTo("In Progress");
    assertThat(li.get("/browse/" + issue.getKey()).body())
        .contains("In Progress", "Edited by a form");

    assertThat(li.get("/secure/DeleteIssue!default.jspa?id=" + id).statusCode()).isEqualTo(403);
    admin.submit("/secure/DeleteIssue.jspa", Map.of("id", id));
    assertThat(li.get("/browse/" + issue.getKey()).statusCode()).isEqualTo(404);
  }

  @Test
  void a_wrong_field_is_shown_with_its_error_and_what_was_typed() {
    Issue issue = site.addIssue("Before", "");
    HttpResponse<String> answer =
        li.submit(
            "/secure/EditIssue.jspa",
            Map.of("id", issue.getId().toString(), "summary", "After", "duedate", "tomorrow"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("class=\"error\" data-field=\"duedate\"", "value=\"After\"");
    assertThat(issue(issue.getKey()).getSummary()).isEqualTo("Before");
  }

  @Test
  void comments_and_links_are_taken() {
    Issue issue = site.addIssue("One", "");
    Issue other = site.addIssue("Other", "");
    String id = issue.getId().toString();
    li.submit("/secure/AddComment.jspa", Map.of("id", id, "comment", " A remark "));
    assertThat(site.get(CommentManager.class).getComments(issue))
        .extracting(Comment::getBody)
        .containsExactly("A remark");

    String type =
        site.get(IssueLinkTypeManager.class)
            .getIssueLinkTypes()
            .iterator()
            .next()
            .getId()
            .toString();
    li.submit(
        "/secure/LinkJiraIssue.jspa",
        Map.of("id", id, "linkType", type, "issueKeys", other.getKey()));
    IssueLinkManager links = site.get(IssueLinkManager.class);
    assertThat(links.getOutwardLinks(issue.getId())).hasSize(1);
    String link = links.getOutwardLinks(issue.getId()).get(0).getId().toString();
    li.submit("/secure/DeleteLink.jspa", Map.of("id", id, "link", link));
    assertThat(links.getOutwardLinks(issue.getId())).isEmpty();
  }

  @Test
  void who_may_not_see_an_issue_learns_nothing_of_it() {
    Issue issue = site.addIssue("Secret", "");
    Visitor wang = new Visitor(site.baseUrl()).logIn("wang");
    assertThat(wang.get("/browse/" + issue.getKey()).statusCode()).isEqualTo(404);
    assertThat(wang.get("/browse/TT").statusCode()).isEqualTo(404);
    String id = issue.getId().toString();
    assertThat(wang.get("/secure/EditIssue!default.jspa?id=" + id).statusCode()).isEqualTo(404);
    assertThat(
            wang.submit("/secure/AddComment.jspa", Map.of("id", id, "comment", "x")).statusCode())
        .isEqualTo(404);
    assertThat(wang.get("/issues/?jql=key%20%3D%20" + issue.getKey()).body())
        .doesNotContain("Secret");
  }

  @Test
  void the_administration_is_for_administrators() {
    assertThat(li.get("/secure/admin").statusCode()).isEqualTo(403);
    assertThat(li.get("/secure/admin/MailOutbox.jspa").statusCode()).isEqualTo(403);
    assertThat(admin.get("/secure/admin").body()).contains("notes-link", "Tests");
  }

  @Test
  void a_long_list_has_pages() {
    IntStream.range(0, 60).forEach(i -> site.addIssue("Paged " + i, "paged"));
    String jql = Visitor.encoded("summary ~ \"Paged\" ORDER BY key");
    String first = li.get("/issues/?jql=" + jql).body();
    assertThat(first).contains("data-total=\"60\"", "rel=\"next\"").doesNotContain("rel=\"prev\"");
    assertThat(first.split("data-issuekey=")).hasSize(51);
    String second = li.get("/issues/?startIndex=50&jql=" + jql).body();
    assertThat(second).contains("rel=\"prev\"").doesNotContain("rel=\"next\"");
    assertThat(second.split("data-issuekey=")).hasSize(11);
  }

  @Test
  void a_query_that_makes_no_sense_is_refused_with_words() {
    assertThat(li.get("/issues/?jql=project%20%3D%3D").body()).contains("jql-error");
    assertThat(li.get("/issues/?jql=nosuchfield%20%3D%201").body()).contains("jql-error");
  }

  @ParameterizedTest
  @CsvSource({"tt-1,/browse/TT-1", "say \"hi\",/issues/?jql=text+%7E+%22say+%5C%22hi%5C%22%22"})
  void the_search_box_finds_keys_and_words(String typed, String expected) {
    String path = "/secure/QuickSearch.jspa?searchString=" + Visitor.encoded(typed);
    assertThat(location(li.get(path))).endsWith(expected);
  }

  @Test
  void a_dashboard_is_created_filled_configured_and_deleted() {
    HttpResponse<String> created = li.submit("/secure/Dashboard.jspa", Map.of("name", "Mine"));
    String page = location(created).replaceAll(".*selectPageId=", "");
    String address = "/secure/Dashboard.jspa?selectPageId=" + page;
    li.submit(
        "/secure/DashboardItem.jspa", Map.of("do", "add", "page", page, "module", "test.app:item"));
    String shown = li.get(address).body();
    assertThat(shown).contains("data-amd-module=\"test/item\"", "data-editable=\"true\"");
    String item = shown.replaceAll("(?s).*data-item=\"(\\d+)\".*", "$1");

    assertThat(
            li.submit(
                    "/secure/DashboardItem.jspa",
                    Map.of("do", "save", "item", item, "pref_unit", "<局>"))
                .statusCode())
        .isEqualTo(204);
    assertThat(li.get(address).body()).contains("{&quot;unit&quot;:&quot;&lt;局&gt;&quot;}");

    Visitor wang = new Visitor(site.baseUrl()).logIn("wang");
    assertThat(wang.get(address).statusCode()).isEqualTo(404);
    assertThat(
            wang.submit("/secure/DashboardItem.jspa", Map.of("do", "remove", "item", item))
                .statusCode())
        .isEqualTo(404);

    li.submit("/secure/DashboardItem.jspa", Map.of("do", "remove", "item", item));
    assertThat(li.get(address).body()).doesNotContain("data-amd-module");
    li.submit(address, Map.of("delete", "true"));
    assertThat(li.get(address).statusCode()).isEqualTo(404);
  }

  private static Issue issue(String key) {
    return site.get(IssueService.class).getIssue(site.user("admin"), key).getIssue();
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }
}
