package org.integrityrisk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.sandbox.plugin.AppBundle;
import org.integrityrisk.sandbox.plugin.AppBundles;
import org.integrityrisk.sandbox.plugin.DashboardItem;
import org.integrityrisk.sandbox.plugin.WebFragments.Link;
import org.integrityrisk.sandbox.plugin.WebFragments.Panel;
import org.integrityrisk.sandbox.plugin.WebFragments.Section;
import org.integrityrisk.sandbox.security.Authenticator;
import org.integrityrisk.sandbox.security.Caller;
import org.integrityrisk.sandbox.security.CurrentCaller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole kernel with a tiny app. */
class KernelTest {
  private static final Map<String, Object> ISSUE_ONE = Map.of("issue", Map.of("key", "T-1"));

  @TempDir static Path folder;
  private static Kernel kernel;
  private static TestClient http;

  @BeforeAll
  static void start() {
    kernel = start(new TestJar().write(folder));
    http = new TestClient(kernel.baseUrl());
  }

  @AfterAll
  static void stop() {
    kernel.close();
  }

  static Kernel start(Path jar) {
    return start(jar, folder, true);
  }

  static Kernel start(Path jar, Path home, boolean memory) {
    return start(jar, home, memory, AppBundle::open);
  }

  static Kernel start(Path jar, Path home, boolean memory, AppBundles bundles) {
    Options options =
        new Options(jar, 0, home, memory, Optional.empty(), Optional.empty(), Optional.empty());
    HostModule users = host -> host.services().offer(Authenticator.class, new TestUsers());
    return Kernel.start(options, Clock.systemUTC(), List.of(users), bundles);
  }

  @Test
  void the_app_says_what_its_descriptor_says() {
    assertThat(kernel.app().key()).isEqualTo("test.app");
    assertThat(kernel.app().version()).isEqualTo("1.2.3");
  }

  @Test
  void a_page_is_laid_out_and_escaped_and_only_allowed_methods_are_called() {
    HttpResponse<String> page = http.get("/plugins/servlet/test/hello");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            "<title>Hello</title>",
            "content=\"kept\"",
            "/_/download/resources/test.app:scripts/hello.js")
        .contains("<p id=\"name\">&lt;b&gt;风险&lt;/b&gt;</p>")
        .contains("<p id=\"allowed\">open</p>", "<p id=\"bold\"><i>open</i></p>")
        .contains("<p id=\"forbidden\">$open.getForbidden() $open.forbidden</p>")
        .contains("<p id=\"path\">/plugins/servlet/test/hello</p>")
        .doesNotContain("name=\"decorator\"");
  }

  @Test
  void a_page_without_an_annotation_is_for_users() {
    HttpResponse<String> anonymous = http.get("/plugins/servlet/test/hidden/a?b=c");
    assertThat(anonymous.statusCode()).isEqualTo(302);
    assertThat(anonymous.headers().firstValue("Location").orElseThrow())
        .endsWith("/login.jsp?os_destination=%2Fplugins%2Fservlet%2Ftest%2Fhidden%2Fa%3Fb%3Dc");
  }

  @Test
  void rest_answers_by_version_and_as_latest_and_says_its_cost() {
    HttpResponse<String> notes = http.get("/rest/test/1.0/notes");
    assertThat(notes.body()).startsWith("[\"started\"");
    assertThat(notes.headers().firstValue("X-Sandbox-Sql-Count")).contains("1");
    assertThat(http.get("/rest/test/latest/notes").statusCode()).isEqualTo(200);
  }

  @Test
  void rest_without_an_annotation_is_for_users_and_knows_them() {
    assertThat(http.get("/rest/test/1.0/notes/me").statusCode()).isEqualTo(401);
    assertThat(http.as(TestUsers.LI).get("/rest/test/1.0/notes/me").body())
        .contains("\"name\":\"李伟\"", "\"path\":\"notes/me\"");
  }

  @Test
  void a_wrong_password_is_refused_even_where_everybody_may_read() {
    assertThat(http.withPassword("li", "wrong").get("/rest/test/1.0/notes").statusCode())
        .isEqualTo(401);
  }

  @Test
  void administrators_only_means_administrators_only() {
    assertThat(http.as(TestUsers.LI).delete("/rest/test/1.0/notes", true).statusCode())
        .isEqualTo(403);
    assertThat(http.as(TestUsers.ADMIN).delete("/rest/test/1.0/notes", true).statusCode())
        .isEqualTo(204);
  }

  @Test
  void a_change_that_a_form_could_send_needs_the_header() {
    TestClient admin = http.as(TestUsers.ADMIN);
    assertThat(admin.delete("/rest/test/1.0/notes", false).statusCode()).isEqualTo(403);
    assertThat(admin.post("/rest/test/1.0/notes", "text/plain", "x").statusCode()).isEqualTo(403);
    assertThat(
            admin
                .post("/rest/test/1.0/notes", "application/json", "{\"content\":\"二\"}")
                .statusCode())
        .isEqualTo(201);
    assertThat(http.get("/rest/test/1.0/notes").body()).contains("二");
  }

  @Test
  void a_form_must_send_the_token_of_the_cookie() {
    String page = "/plugins/servlet/test/hello";
    String cookie =
        http.get(page).headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    assertThat(cookie).startsWith("atlassian.xsrf.token=");
    String token = cookie.substring(cookie.indexOf('=') + 1);
    assertThat(http.postForm(page, cookie, "atl_token=" + token).statusCode()).isEqualTo(204);
    assertThat(http.postForm(page, cookie, "atl_token=other").statusCode()).isEqualTo(403);
    assertThat(http.postForm(page, "other=1", "atl_token=" + token).statusCode()).isEqualTo(403);
  }

  @Test
  void scripts_are_translated_for_the_language_of_the_address() {
    String chinese = http.get("/s/zh-CN-1/_/download/resources/test.app:scripts/hello.js").body();
    assertThat(chinese).contains("text = \"你好\"", "more = AJS.format(\"{0} 条\", 3)");
    String english = http.get("/s/en-1/_/download/resources/test.app:scripts/hello.js").body();
    assertThat(english).contains("text = \"Hello, it's fine\"");
    assertThat(http.get("/download/resources/test.app:scripts/none.js").statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_page_takes_the_data_of_its_scripts_along() {
    assertThat(http.get("/plugins/servlet/test/hello").body())
        .contains(
            "<script type=\"application/json\" data-claim=\"test.app:scripts.facts\">"
                + "{\"text\":\"\\u003c/script>\"}</script>");
  }

  @Test
  void links_stand_in_order_with_their_texts_and_addresses() {
    List<Link> links = CurrentCaller.as(TestUsers.LI, () -> links());
    assertThat(links)
        .extracting(Link::key, Link::label, Link::url)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("first", "记录", "/elsewhere"),
            org.assertj.core.groups.Tuple.tuple(
                "notes", "记录", "/jira/plugins/servlet/test/hello?issue=T-1"));
  }

  private static List<Link> links() {
    return kernel.app().fragments().links("admin_plugins_menu/tests", ISSUE_ONE);
  }

  @Test
  void sections_have_a_label() {
    Caller admin = TestUsers.ADMIN;
    assertThat(
            CurrentCaller.as(
                admin, () -> kernel.app().fragments().sections("admin_plugins_menu", Map.of())))
        .containsExactly(new Section("tests", "Notes"));
  }

  @Test
  void a_panel_is_rendered_where_its_condition_holds() {
    assertThat(panels(Map.of("issue", Map.of("key", "T-2")))).isEmpty();
    assertThat(panels(ISSUE_ONE))
        .singleElement()
        .satisfies(
            panel -> assertThat(panel.html()).contains("data-mark=\"here\"", "<li>started</li>"));
  }

  private static List<Panel> panels(Map<String, Object> context) {
    return kernel.app().fragments().panels("atl.jira.view.issue.right.context", context);
  }

  @Test
  void a_dashboard_item_is_offered() {
    DashboardItem item = kernel.app().dashboardItems().get(0);
    assertThat(item.key()).isEqualTo("test.app:item");
    assertThat(item.amdModule()).isEqualTo("test/item");
    assertThat(item.configurable()).isTrue();
    assertThat(item.render(Map.of())).contains("<div>view</div>");
  }

  @Test
  void texts_of_the_app_are_known() {
    assertThat(kernel.texts().getText(Locale.SIMPLIFIED_CHINESE, "test.many", 3)).isEqualTo("3 条");
  }
}
