package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.acceptance.harness.DemoBody.CLERK;
import static org.integrityrisk.acceptance.harness.DemoBody.HEAD;
import static org.integrityrisk.acceptance.harness.DemoBody.LEADER;
import static org.integrityrisk.acceptance.harness.DemoBody.PASSWORD;
import static org.integrityrisk.acceptance.harness.DemoBody.PROJECT;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What people do through the host's own interface, which its create, edit and transition screens
 * use, follows the same rules and leaves the same traces as what they do on the pages of the app.
 */
class HostScreensIT {
  private static final String ISSUES = "/rest/api/2/issue";

  private static Sandbox sandbox;
  private static final Map<String, String> FIELDS = new HashMap<>();
  private static final Map<String, String> TYPES = new HashMap<>();

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, "market-regulator");
    read("/rest/api/2/field", FIELDS);
    read("/rest/api/2/issuetype", TYPES);
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private static void read(String path, Map<String, String> idsByName) {
    sandbox
        .admin()
        .get(path)
        .ok()
        .forEach(each -> idsByName.put(each.path("name").asText(), each.path("id").asText()));
  }

  @Test
  void aSecondSetUpKeepsEverything() {
    JsonNode again =
        sandbox
            .admin()
            .post(
                "setup",
                Map.of(
                    "projectKey", PROJECT,
                    "projectName", "廉政风险库",
                    "regime", "market-regulator",
                    "language", "zh",
                    "userGroup", "integrity-risk"))
            .ok();

    assertThat(again.path("complete").asBoolean()).isTrue();
    assertThat(texts(again.path("items"), "action")).containsOnly("kept");
    assertThat(sandbox.admin().get("setup/repairs").ok().path("repairs")).isEmpty();
  }

  @Test
  void aPreviewMakesNothing() {
    String request = "setup?projectKey=NEU&projectName=Register&regime=category-based&language=en";

    assertThat(texts(sandbox.admin().get(request).ok().path("items"), "action"))
        .contains("create", "keep");
    assertThat(sandbox.admin().get("/rest/api/2/project/NEU").status()).isEqualTo(404);
  }

  @Test
  void aRemovedProjectIsGoneFromTheHostAndFromTheRegister() {
    DemoBody.setUp(sandbox, "WEG", "market-regulator");
    create(as(CLERK), "WEG", "P0101").ok();

    JsonNode loss = sandbox.admin().get("setup/removal?project=WEG").ok();
    sandbox.admin().delete("setup?confirm=WEG").ok();

    assertThat(texts(loss.path("items"), "count")).contains("1");
    assertThat(sandbox.admin().get("/rest/api/2/project/WEG").status()).isEqualTo(404);
    assertThat(sandbox.admin().get("register?project=WEG").status()).isEqualTo(404);
    assertThat(sandbox.admin().get("register?project=" + PROJECT).status()).isEqualTo(200);
    DemoBody.setUp(sandbox, "WEG", "market-regulator");
    assertThat(sandbox.admin().get("register?project=WEG").ok().path("total").asInt()).isZero();
  }

  @Test
  void everyLinkOfTheAppHoldsOnThisHost() {
    JsonNode report = sandbox.admin().get("self-check").ok();

    assertThat(report.path("misses")).isEmpty();
    assertThat(report.path("checked").asInt()).isPositive();
  }

  @Test
  void aPointFromTheCreateScreenIsCompletedGradedAndRegistered() {
    String key = create(as(CLERK), PROJECT, "P0101").ok().path("key").asText();

    JsonNode point = as(CLERK).get("risk-points/" + key).ok();
    assertThat(point.at("/department/code").asText()).isEqualTo("D01");
    assertThat(point.at("/level/code").asText()).isEqualTo("2");
    assertThat(point.at("/grading/rule").asText()).isEqualTo("discipline");
    assertThat(registered(key).at("/level/code").asText()).isEqualTo("2");
    assertThat(registered(key).at("/department/code").asText()).isEqualTo("D01");
    assertThat(texts(point.path("threeMajors"), "code"))
        .containsExactly("major-decision", "large-sum");
    assertThat(texts(registered(key).path("threeMajors"), "name"))
        .containsExactly("重大决策", "大额资金使用");
    assertThat(registeredKeys(key + "&three-majors=large-sum")).containsExactly(key);
    assertThat(registeredKeys(key + "&three-majors=major-project")).isEmpty();
  }

  @Test
  void theCreateScreenRefusesWhatTheFilingPageRefuses() {
    assertThat(create(as(CLERK), PROJECT, "P9999").status()).isEqualTo(400);
    assertThat(registeredKeys("P9999")).isEmpty();
  }

  @Test
  void measuresAndWarningsAreNotCreatedBesideTheirPoint() {
    for (String type : List.of("防控措施", "预警")) {
      Answer answer =
          as(CLERK)
              .post(
                  ISSUES,
                  Map.of(
                      "fields",
                      Map.of(
                          "project", Map.of("key", PROJECT),
                          "issuetype", Map.of("id", TYPES.get(type)),
                          "summary", "alone")));
      assertThat(answer.status()).as(type).isEqualTo(400);
    }
  }

  @Test
  void aReviewOnTheTransitionScreenKeepsTheOpinion() {
    String key = create(as(CLERK), PROJECT, "P0101").ok().path("key").asText();
    move(as(CLERK), key, "提交审核", "").ok();

    assertThat(moves(as(CLERK), key)).isEmpty();
    assertThat(moves(as(HEAD), key)).containsOnlyKeys("审核通过", "退回修改");
    assertThat(move(as(HEAD), key, "退回修改", "").status()).isEqualTo(400);
    move(as(HEAD), key, "审核通过", "情况属实").ok();

    JsonNode point = as(HEAD).get("risk-points/" + key).ok();
    assertThat(point.at("/state/code").asText()).isEqualTo("in-charge-leader");
    assertThat(texts(point.path("opinions"), "decision")).containsExactly("submit", "pass");
    assertThat(texts(point.path("opinions"), "opinion")).contains("情况属实");
    assertThat(awaiting(as(LEADER))).contains(key);
    assertThat(awaiting(as(HEAD))).doesNotContain(key);
  }

  @Test
  void pointsAreFoundByWhatTheRegisterKnowsOfThem() {
    String key = create(as(CLERK), PROJECT, "P0101").ok().path("key").asText();
    String level = registered(key).at("/level/name").asText();

    assertThat(found("issue in integrityRiskOfLevel(\"" + level + "\", " + PROJECT + ")"))
        .contains(key);
    assertThat(found("issue in integrityRiskOverdueChecks()")).doesNotContain(key);
    assertThat(found("issue in integrityRiskInPublicity()")).isEmpty();
    assertThat(found("issue in integrityRiskChangedSinceReview(" + PROJECT + ")")).isEmpty();
    Answer refused = search(as(CLERK), "issue in integrityRiskOfLevel(\"没有的等级\")");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("没有的等级");
  }

  private static List<String> found(String jql) {
    return texts(search(as(CLERK), jql).ok().path("issues"), "key");
  }

  @Test
  void aPointUnderReviewIsNotEditedOnTheHostsScreen() {
    String key = create(as(CLERK), PROJECT, "P0101").ok().path("key").asText();
    Map<String, Object> change = Map.of("fields", Map.of("summary", "changed"));
    as(CLERK).put(ISSUES + "/" + key, change).ok();
    assertThat(registered(key).path("title").asText()).isEqualTo("changed");

    move(as(CLERK), key, "提交审核", "").ok();

    assertThat(as(CLERK).put(ISSUES + "/" + key, change).status()).isIn(400, 403);
  }

  @Test
  void anEditOnTheHostsScreenIsAuditedWithWhatTheFieldsSaidBefore() {
    String key = create(as(CLERK), PROJECT, "P0101").ok().path("key").asText();
    Map<String, Object> fields = new HashMap<>();
    fields.put("summary", "renamed");
    fields.put(FIELDS.get("岗位"), "P0102 许可审查岗");
    fields.put(FIELDS.get("风险类别"), Map.of("value", "行政处罚"));

    as(CLERK).put(ISSUES + "/" + key, Map.of("fields", fields)).ok();

    JsonNode edit = lastAudit(key);
    assertThat(edit.path("action").asText()).isEqualTo("risk-point.edit");
    assertThat(edit.path("before").asText())
        .contains("受理环节 P0101", "\"licensing\"", "\"P0101\"")
        .doesNotContain("description", "对申请人故意拖延");
    assertThat(edit.path("after").asText()).contains("renamed", "\"penalty\"", "\"P0102\"");
  }

  private static JsonNode lastAudit(String key) {
    int size = sandbox.admin().get("audit?limit=1").ok().path("total").asInt();
    JsonNode entries =
        sandbox.admin().get("audit?limit=3&start=" + (size - 3)).ok().path("entries");
    return StreamSupport.stream(entries.spliterator(), false)
        .filter(entry -> entry.path("object").asText().equals(key))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  @Test
  void aPointDeletedInTheHostLeavesTheRegister() {
    String key = create(as(CLERK), PROJECT, "P0101").ok().path("key").asText();

    sandbox.admin().delete(ISSUES + "/" + key).ok();

    assertThat(registeredKeys(key)).isEmpty();
  }

  private static RestUser as(String user) {
    return sandbox.as(user, PASSWORD);
  }

  private static Answer create(RestUser user, String project, String post) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("project", Map.of("key", project));
    fields.put("issuetype", Map.of("id", TYPES.get("风险点")));
    fields.put("summary", "受理环节 " + post);
    fields.put("description", "对申请人故意拖延");
    fields.put(FIELDS.get("岗位"), post);
    fields.put(FIELDS.get("风险层次"), Map.of("value", "岗位"));
    fields.put(FIELDS.get("风险性质"), Map.of("value", "廉政风险"));
    fields.put(FIELDS.get("风险类型"), Map.of("value", "岗位职责"));
    fields.put(FIELDS.get("风险类别"), Map.of("value", "行政审批"));
    fields.put(FIELDS.get("可能后果"), Map.of("value", "党纪政纪处分"));
    fields.put(FIELDS.get("三重一大"), "大额资金、重大决策");
    return user.post(ISSUES, Map.of("fields", fields));
  }

  private static Map<String, String> moves(RestUser user, String key) {
    Map<String, String> moves = new HashMap<>();
    user.get(ISSUES + "/" + key + "/transitions")
        .ok()
        .path("transitions")
        .forEach(each -> moves.put(each.path("name").asText(), each.path("id").asText()));
    return moves;
  }

  private static Answer move(RestUser user, String key, String name, String comment) {
    Map<String, Object> body = new HashMap<>();
    body.put("transition", Map.of("id", moves(user, key).get(name)));
    if (!comment.isEmpty()) {
      body.put("update", Map.of("comment", List.of(Map.of("add", Map.of("body", comment)))));
    }
    return user.post(ISSUES + "/" + key + "/transitions", body);
  }

  private static List<String> awaiting(RestUser user) {
    return texts(search(user, "issue in integrityRiskAwaitingMe()").ok().path("issues"), "key");
  }

  private static Answer search(RestUser user, String jql) {
    return user.get("/rest/api/2/search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
  }

  private static JsonNode registered(String key) {
    return sandbox.admin().get("register?project=" + PROJECT + "&q=" + key).ok().at("/points/0");
  }

  private static List<String> registeredKeys(String words) {
    JsonNode page = sandbox.admin().get("register?project=" + PROJECT + "&q=" + words).ok();
    return texts(page.path("points"), "key");
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(each -> each.path(field).asText())
        .toList();
  }
}
