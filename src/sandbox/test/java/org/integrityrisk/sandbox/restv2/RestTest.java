package org.integrityrisk.sandbox.restv2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.integrityrisk.sandbox.SmallSite;
import org.integrityrisk.sandbox.restv2.RestClient.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The REST interface answers in Jira's shapes, with Jira's codes. */
class RestTest {
  private static final String NEW_ISSUE =
      "{\"fields\":{\"project\":{\"key\":\"TT\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"%s\"%s}}";

  @TempDir static Path folder;
  private static SmallSite site;
  private static RestClient li;
  private static RestClient admin;

  @BeforeAll
  static void start() {
    site = SmallSite.start(folder, 0, "");
    li = new RestClient(site.baseUrl(), "li");
    admin = new RestClient(site.baseUrl(), "admin");
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void everybody_may_ask_which_server_it_is() {
    JsonNode info = new RestClient(site.baseUrl(), "").get("serverInfo").body();
    assertThat(info.path("baseUrl").asText()).isEqualTo(site.baseUrl());
    assertThat(info.path("versionNumbers").get(0).asInt()).isEqualTo(11);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "myself",
        "user?username=li",
        "user/picker?query=l",
        "user/search?username=l",
        "project",
        "project/TT",
        "project/TT/role",
        "project/TT/role/2",
        "issuetype",
        "issuetype/3",
        "field",
        "status",
        "status/1",
        "issue/TT-1",
        "issue/TT-1/comment",
        "issue/TT-1/transitions",
        "issue/createmeta/TT/issuetypes",
        "issue/createmeta/TT/issuetypes/3",
        "search",
        "issueLinkType",
        "issueLink/1",
        "dashboard"
      })
  void everything_else_is_for_users(String path) {
    assertThat(new RestClient(site.baseUrl(), "").get(path).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "user?username=nobody",
    "user?key=nobody",
    "project/XX",
    "issuetype/99",
    "status/99",
    "issue/XX-1",
    "issue/TT-99999",
    "issue/TT-99999/comment",
    "project/TT/role/99",
    "issue/createmeta/XX/issuetypes",
    "issue/createmeta/TT/issuetypes/99",
    "issueLink/99"
  })
  void what_does_not_exist_is_not_found_and_said_in_jiras_shape(String path) {
    Answer answer = li.get(path);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body().path("errorMessages").get(0).asText()).isNotEmpty();
    assertThat(answer.body().path("errors").isObject()).isTrue();
  }

  @Test
  void an_issue_is_created_read_edited_moved_and_deleted() {
    String field = site.fields().get(3).getId();
    Answer created =
        li.post("issue", NEW_ISSUE.formatted("One", ",\"" + field + "\":{\"value\":\"Option 1\"}"));
    assertThat(created.status()).isEqualTo(201);
    String key = created.body().path("key").asText();

    assertThat(li.put("issue/" + key, "{\"fields\":{\"duedate\":\"2026-05-04\"}}").status())
        .isEqualTo(204);
    String move =
        "{\"transition\":{\"id\":\"4\"},\"update\":{\"comment\":[{\"add\":{\"body\":\"Go\"}}]}}";
    assertThat(li.post("issue/" + key + "/transitions", move).status()).isEqualTo(204);

    JsonNode issue = li.get("issue/" + key + "?expand=changelog,names,transitions").body();
    JsonNode fields = issue.path("fields");
    assertThat(fields.path("summary").asText()).isEqualTo("One");
    assertThat(fields.path("duedate").asText()).isEqualTo("2026-05-04");
    assertThat(fields.path("status").path("statusCategory").path("key").asText())
        .isEqualTo("indeterminate");
    assertThat(fields.path(field).path("value").asText()).isEqualTo("Option 1");
    assertThat(fields.path("reporter").path("name").asText()).isEqualTo("li");
    assertThat(fields.path("assignee").isNull()).isTrue();
    assertThat(fields.path("created").asText())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}[+-]\\d{4}");
    assertThat(issue.path("changelog").path("total").asInt()).isEqualTo(2);
    assertThat(issue.path("names").has(field)).isTrue();
    assertThat(issue.path("transitions").isArray()).isTrue();

    assertThat(li.delete("issue/" + key).status()).isEqualTo(403);
    assertThat(admin.delete("issue/" + key).status()).isEqualTo(204);
    assertThat(li.get("issue/" + key).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"fields\":{}}|project",
        "{\"fields\":{\"project\":{\"key\":\"TT\"}}}|issuetype",
        "{\"fields\":{\"project\":{\"key\":\"TT\"},\"issuetype\":{\"id\":\"3\"}}}|summary",
        "{\"fields\":{\"project\":{\"key\":\"TT\"},\"issuetype\":{\"id\":\"3\"},\"summary\":\"x\",\"status\":\"y\"}}|status",
        "{\"fields\":{\"project\":{\"key\":\"TT\"},\"issuetype\":{\"id\":\"3\"},\"summary\":\"x\",\"duedate\":\"soon\"}}|duedate",
      })
  void a_wrong_field_is_named(String request, String field) {
    Answer answer = li.post("issue", request);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("errors").has(field)).isTrue();
  }

  @Test
  void comments_are_taken_and_listed() {
    String key = site.addIssue("Commented", "").getKey();
    Answer added = li.post("issue/" + key + "/comment", "{\"body\":\"Good\"}");
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.body().path("author").path("name").asText()).isEqualTo("li");
    assertThat(li.get("issue/" + key + "/comment").body().path("total").asInt()).isEqualTo(1);
    assertThat(li.post("issue/" + key + "/comment", "{\"body\":\" \"}").status()).isEqualTo(400);
  }

  @Test
  void issues_are_linked_and_unlinked() {
    String one = site.addIssue("One", "").getKey();
    String other = site.addIssue("Other", "").getKey();
    String link =
        "{\"type\":{\"name\":\"Relates\"},\"inwardIssue\":{\"key\":\"%s\"},\"outwardIssue\":{\"key\":\"%s\"}}"
            .formatted(one, other);
    assertThat(li.post("issueLink", link).status()).isEqualTo(201);
    JsonNode shown = li.get("issue/" + one).body().path("fields").path("issuelinks").get(0);
    assertThat(shown.path("outwardIssue").path("key").asText()).isEqualTo(other);
    assertThat(li.delete("issueLink/" + shown.path("id").asText()).status()).isEqualTo(204);
    assertThat(li.get("issue/" + one).body().path("fields").path("issuelinks")).isEmpty();
  }

  @Test
  void searches_have_pages_and_selected_fields() {
    IntStream.range(0, 5).forEach(i -> site.addIssue("Sought " + i, ""));
    String jql = "summary%20~%20%22Sought%22%20ORDER%20BY%20key";
    JsonNode page = li.get("search?startAt=3&maxResults=10&fields=summary&jql=" + jql).body();
    assertThat(page.path("total").asInt()).isEqualTo(5);
    assertThat(page.path("issues")).hasSize(2);
    assertThat(page.path("issues").get(0).path("fields").fieldNames())
        .toIterable()
        .containsExactly("summary");
    JsonNode posted = li.post("search", "{\"jql\":\"summary ~ 'Sought'\",\"maxResults\":1}").body();
    assertThat(posted.path("issues")).hasSize(1);
    assertThat(li.get("search?jql=nosuch%20%3D%201").status()).isEqualTo(400);
    assertThat(li.get("search?startAt=-1").status()).isEqualTo(400);
  }

  @Test
  void who_may_not_browse_a_project_sees_nothing_of_it() {
    String key = site.addIssue("Secret", "").getKey();
    RestClient wang = new RestClient(site.baseUrl(), "wang");
    assertThat(wang.get("project").body()).isEmpty();
    assertThat(wang.get("search").body().path("total").asInt()).isZero();
    for (String path : List.of("project/TT", "issue/" + key, "issue/" + key + "/comment")) {
      assertThat(wang.get(path).status()).as(path).isEqualTo(404);
    }
    assertThat(wang.put("issue/" + key, "{}").status()).isEqualTo(404);
  }

  @Test
  void actors_are_added_to_roles_by_administrators() {
    String role = "project/TT/role/2";
    assertThat(li.post(role, "{\"user\":[\"wang\"]}").status()).isEqualTo(403);
    Answer added = admin.post(role, "{\"user\":[\"wang\"]}");
    assertThat(added.status()).isEqualTo(200);
    assertThat(added.body().path("actors").findValuesAsText("name")).contains("wang");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", "multipart/form-data"})
  void what_a_form_of_another_site_could_send_is_refused(String contentType) {
    long before = issues();
    assertThat(li.postAs(contentType, "issue", NEW_ISSUE.formatted("x", "")).status())
        .isIn(403, 415);
    assertThat(issues()).isEqualTo(before);
  }

  @Test
  void people_are_found_by_the_beginning_of_a_name_and_escaped() {
    JsonNode found = li.get("user/picker?query=WANG&maxResults=5").body();
    assertThat(found.path("total").asInt()).isEqualTo(1);
    assertThat(found.path("users").get(0).path("key").asText()).isEqualTo("wang");
  }

  private static long issues() {
    return li.get("search?maxResults=0").body().path("total").asLong();
  }
}
