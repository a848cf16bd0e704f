package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.AppTables;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.PointsUnderReview;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/**
 * Two nodes on one PostgreSQL. The order of the checks spares restarts: whatever puts the clock
 * forward comes after the nodes were restarted for their own sake.
 */
@Timeout(240)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterIT {
  private static final String REGIME = "category-based";
  private static final String OTHER = "AB";
  private static final String GRADED = "CD";
  private static final String NEW_REGIME = REGIME + "@other";
  private static final String MY_WORK = "my-work?project=" + DemoBody.PROJECT;
  private static final int LONGER_THAN_ANY_SILENCE = 6;
  private static final int EDITS = 5;
  private static final int MANY = 150;
  private static final int FAULTS = 40;

  private static EmbeddedPostgres postgres;
  private static List<String> options;
  private static AppTables tables;
  private static Sandbox first;
  private static Sandbox second;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.start();
    String url = postgres.getJdbcUrl("postgres", "postgres");
    tables = new AppTables(url);
    options = new ArrayList<>(List.of("--movable-clock", "--db", url));
    options.addAll(List.of(DemoBody.people()));
    first = Sandbox.start(options);
    DemoBody.setUp(first, REGIME);
    second = Sandbox.start(options);
  }

  @AfterAll
  static void stop() throws IOException {
    first.close();
    second.close();
    postgres.close();
  }

  @Test
  @Order(1)
  void whatOneNodeChangesTheOtherKnowsAtOnce() {
    first.admin().post("regime-files", Map.of("yaml", otherRules())).ok();
    DemoBody.setUp(first, OTHER, REGIME);
    first.admin().put("projects/" + OTHER + "/regime", Map.of("regime", NEW_REGIME)).ok();
    Map<String, Object> point = point(OTHER, "打招呼", 0);
    point.put("type", "outside");
    JsonNode filed = clerk(second).post("risk-points", point).ok();
    assertThat(filed.at("/type/name").asText()).isEqualTo("外部压力");

    Map<String, Object> department =
        Map.of("name", "登记科", "unit", "LH", "kind", "enforcement", "head", DemoBody.STAFF);
    first.admin().put("organisation/departments/D77", department).ok();
    assertThat(office(second).get("organisation").ok().get("departments").findValuesAsText("head"))
        .contains(DemoBody.STAFF);

    first.admin().put("calendar/days/2031-05-06", Map.of("kind", "holiday", "name", "停电检修")).ok();
    assertThat(office(second).get("calendar/2031").ok().findValuesAsText("name")).contains("停电检修");

    Map<String, Object> view =
        Map.of("project", DemoBody.PROJECT, "name", "缺措施", "query", "measure=missing");
    office(first).post("register-views", view).ok();
    assertThat(
            office(second)
                .get("register-views?project=" + DemoBody.PROJECT)
                .ok()
                .findValuesAsText("name"))
        .contains("缺措施");
  }

  /** Another regime of this preset with a type more, by which two categories change levels. */
  private static String otherRules() {
    return first
        .admin()
        .get("regime-files/category-based/1")
        .ok()
        .get("yaml")
        .asText()
        .replace("version: \"1\"", "version: other")
        .replace(
            "\ntypes:\n",
            "\ntypes:\n  - code: outside\n    name: {en: Outside pressure, zh: 外部压力}\n"
                + "    definition: {en: Pressure from outside., zh: 来自外部的压力。}\n")
        .replace("[licensing, penalty, administrative-affairs]", "[licensing, penalty, inspection]")
        .replace("when: {category: inspection}", "when: {category: administrative-affairs}");
  }

  @Test
  @Order(2)
  void ofTwoWhoCorrectAPointAtOnceOneIsToldAndNothingIsLost() {
    String key = file(first, "受理拖延");
    for (int round = 0; round < EDITS; round++) {
      String path = "risk-points/" + key + "?version=" + version(key);
      Map<String, String> one = Map.of("cause", "人情关系" + round);
      Map<String, String> other = Map.of("cause", "监督不够" + round, "manifestation", "压件" + round);
      List<Answer> answers =
          atOnce(() -> clerk(first).put(path, one), () -> office(second).put(path, other));

      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
      boolean firstWon = answers.get(0).status() == 200;
      Answer refused = answers.get(firstWon ? 1 : 0);
      assertThat(refused.code()).isEqualTo("risk.changed-meanwhile");
      assertThat(refused.json().get("message").asText()).contains(key);
      JsonNode kept = clerk(first).get("risk-points/" + key).ok();
      (firstWon ? one : other)
          .forEach((field, text) -> assertThat(kept.get(field).asText()).isEqualTo(text));
    }
    assertThat(edits(key)).isEqualTo(EDITS);
  }

  private static long edits(String key) {
    String search = "audit/search?action=risk-point.edit&limit=50&object=" + key;
    return first.admin().get(search).ok().get("entries").size();
  }

  @Test
  @Order(3)
  void ofTwoWhoDecideAtOnceOneHasDecided() {
    String key = file(first, "核准从宽");

    List<Answer> answers = atOnce(() -> submit(first, key), () -> submit(second, key));

    assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
    JsonNode point = clerk(second).get("risk-points/" + key).ok();
    assertThat(point.get("opinions")).hasSize(1);
    assertThat(point.at("/state/code").asText()).isEqualTo("department-head");
  }

  /** As at the nodes of a Jira: a balancer keeps a browser at one node. */
  @Test
  @Order(4)
  void aSessionIsOfItsNodeAndOneMayHaveOneAtEach() {
    RestUser here = first.signedIn(DemoBody.CLERK, DemoBody.PASSWORD);
    assertThat(here.get("status").ok().at("/user/key").asText()).isEqualTo(DemoBody.CLERK);
    assertThat(here.at(second).get(MY_WORK).status()).isEqualTo(401);
    RestUser there = second.signedIn(DemoBody.CLERK, DemoBody.PASSWORD);
    assertThat(there.get("status").ok().at("/user/key").asText()).isEqualTo(DemoBody.CLERK);
    assertThat(here.get(MY_WORK).status()).isEqualTo(200);
  }

  @Test
  @Order(5)
  void aNodeAfterTheOtherIsRestartedUnderLoad() {
    Load load = new Load();
    CompletableFuture<Integer> ofSecond = load.on(second);
    first.close();
    first = Sandbox.start(options);
    int filed = load.end(ofSecond);
    CompletableFuture<Integer> ofFirst = load.on(first);
    second.close();
    second = Sandbox.start(options);
    filed += load.end(ofFirst);

    assertThat(filed).isPositive();
    assertThat(total(first, "压力测试")).isEqualTo(filed);
    assertThat(total(second, "压力测试")).isEqualTo(filed);
  }

  /** Somebody files and reads at a node without a pause. */
  private static final class Load {
    private volatile boolean over;

    /** How many points were filed in the end; no request may fail. */
    CompletableFuture<Integer> on(Sandbox node) {
      over = false;
      return CompletableFuture.supplyAsync(
          () -> {
            int filed = 0;
            while (!over) {
              file(node, "压力测试");
              filed++;
              for (String page : List.of("register?project=" + DemoBody.PROJECT, MY_WORK)) {
                clerk(node).get(page).ok();
              }
            }
            return filed;
          });
    }

    int end(CompletableFuture<Integer> run) {
      over = true;
      return run.join();
    }
  }

  @Test
  @Order(6)
  void theRegisterEqualsTheIssuesWhateverIsDoneAtOnce() {
    List<String> keys = IntStream.range(0, 12).mapToObj(one -> file(first, "同时办理")).toList();
    keys.subList(0, 4).forEach(key -> measure(first, key));
    Random random = new Random(20_261_122);
    String doomed = "/rest/api/2/issue/" + keys.get(0);
    Map<String, Object> words = Map.of("fields", Map.of("summary", "赶在删除之前"));
    List<CompletableFuture<Answer>> goodbyes =
        List.of(
            ask(() -> second.admin().put(doomed, words)), ask(() -> first.admin().delete(doomed)));
    List<CompletableFuture<List<Integer>>> people =
        Stream.of(first, second, first, second)
            .map(node -> acts(node, keys.subList(1, 12), new Random(random.nextLong())))
            .map(acts -> CompletableFuture.supplyAsync(() -> statuses(acts)))
            .toList();
    List<Integer> statuses = people.stream().flatMap(person -> person.join().stream()).toList();

    assertThat(statuses).allMatch(status -> status < 500);
    assertThat(goodbyes.get(1).join().status()).isEqualTo(204);
    assertThat(statuses).contains(200, 204);
    goodbyes.forEach(CompletableFuture::join);
    assertRegisterEqualsIssues();
  }

  private static List<Integer> statuses(List<Supplier<Answer>> acts) {
    return acts.stream().map(Supplier::get).map(Answer::status).toList();
  }

  /** Corrections, submissions, measures, and what the host's own screens do besides. */
  private static List<Supplier<Answer>> acts(Sandbox node, List<String> keys, Random random) {
    return IntStream.range(0, 15)
        .mapToObj(
            number -> act(node, keys.get(random.nextInt(keys.size())), random.nextInt(7), number))
        .toList();
  }

  private static Supplier<Answer> act(Sandbox node, String key, int kind, int number) {
    String text = "改动" + number;
    String issue = "/rest/api/2/issue/" + key;
    Map<String, Object> ofHost = Map.of("fields", Map.of("summary", text));
    return switch (kind) {
      case 0, 1 -> () -> clerk(node).put("risk-points/" + key, Map.of("title", text));
      case 2, 3 -> () -> node.admin().put(issue, ofHost);
      case 4 -> () -> submit(node, key);
      case 5 -> () -> measure(node, key);
      default -> () -> returned(node, key);
    };
  }

  private static Answer submit(Sandbox node, String key) {
    Map<String, String> notForged = Map.of("X-Atlassian-Token", "no-check");
    return clerk(node).send("POST", "risk-points/" + key + "/submission", notForged, "");
  }

  private static Answer returned(Sandbox node, String key) {
    return node.as(DemoBody.HEAD, DemoBody.PASSWORD)
        .post("risk-points/" + key + "/reviews", Scenes.review("return"));
  }

  private static Answer measure(Sandbox node, String key) {
    return clerk(node).post("risk-points/" + key + "/measures", Scenes.measure());
  }

  @Test
  @Order(7)
  void whatANodeDiedOverIsDoneWholeOrNotAtAll() throws SQLException {
    DemoBody.setUp(first, GRADED, REGIME);
    importPoints(first, GRADED, MANY).ok();
    List<String> met = new ArrayList<>();
    PointsUnderReview reviews = new PointsUnderReview(first, REGIME);
    for (int point = 0; point < 6; point++) {
      met.add(reviews.bring("会议审定", "leading-group"));
    }
    int before = total(first, OTHER, "");

    List<CompletableFuture<Answer>> asked = new ArrayList<>();
    asked.add(ask(() -> importPoints(second, OTHER, MANY)));
    try (Connection amidImport = tables.holdInTheMiddle("import-risk-points")) {
      asked.add(ask(() -> meet(second, met)));
      try (Connection amidMeeting = tables.holdInTheMiddle("meeting")) {
        asked.add(ask(() -> regrade(second)));
        try (Connection amidGrading = tables.holdInTheMiddle("regime-change")) {
          second.kill();
        }
      }
    }
    asked.forEach(ClusterIT::assertUnanswered);
    first.forwardMinutes(LONGER_THAN_ANY_SILENCE);
    second = Sandbox.start(options);
    second.forwardMinutes(LONGER_THAN_ANY_SILENCE);
    while (!tables.openActions().isEmpty()) {
      first.admin().get("status").ok();
    }

    assertThat(total(first, OTHER, "")).isEqualTo(before);
    assertThat(met).extracting(reviews::state).containsOnly("in-force");
    assertThat(levels(first)).isEqualTo(levels(second)).isEqualTo(Map.of("2", MANY / 2));
    assertThat(first.admin().get("audit/verification").ok().get("holds").asBoolean()).isTrue();
    assertRegisterEqualsIssues();
    assertThat(importPoints(second, OTHER, MANY).ok().get("created").asInt()).isEqualTo(MANY);
  }

  private static CompletableFuture<Answer> ask(Supplier<Answer> request) {
    return CompletableFuture.supplyAsync(request);
  }

  private static void assertUnanswered(CompletableFuture<Answer> request) {
    try {
      throw new AssertionError("Answered: " + request.join());
    } catch (CompletionException unanswered) {
      assertThat(unanswered).hasCauseInstanceOf(UncheckedIOException.class);
    }
  }

  /** By the other rules every point on administrative affairs is of level 2. */
  private static Answer regrade(Sandbox node) {
    String change = "projects/" + GRADED + "/regime-change";
    Map<String, Object> wanted = Map.of("regime", NEW_REGIME, "limit", 1);
    String plan = node.admin().post(change + "/preview", wanted).ok().get("plan").asText();
    return node.admin().post(change, Map.of("regime", NEW_REGIME, "plan", plan));
  }

  private static Answer meet(Sandbox node, List<String> keys) {
    Map<String, Object> meeting = new HashMap<>(Scenes.meeting(LocalDate.now(), "any"));
    meeting.put(
        "decisions", keys.stream().map(key -> Map.of("key", key, "decision", "pass")).toList());
    return office(node).post("meetings", meeting);
  }

  private static Map<String, Integer> levels(Sandbox node) {
    Map<String, Integer> counts = new HashMap<>();
    office(node)
        .get("register/summary?groupBy=level&category=administrative-affairs&project=" + GRADED)
        .ok()
        .get("groups")
        .forEach(group -> counts.put(group.get("code").asText(), group.get("count").asInt()));
    return counts;
  }

  @Test
  @Order(8)
  void whateverIsWrongInTheRegisterIsPutRightAtNight() {
    List<String> right = tables.register();
    Random random = new Random(20_261_122);
    IntStream.range(0, FAULTS).forEach(fault -> tables.corrupt(random));
    assertThat(changes(right, tables.register())).isNotEmpty();

    repair();

    assertThat(changes(right, tables.register())).isEmpty();
  }

  private static void assertRegisterEqualsIssues() {
    List<String> rows = tables.register();
    repair();
    assertThat(changes(rows, tables.register())).isEmpty();
  }

  /** Rows that stand in one of two registers only. */
  private static List<String> changes(List<String> before, List<String> after) {
    Set<String> old = new HashSet<>(before);
    Set<String> present = new HashSet<>(after);
    return Stream.concat(
            before.stream().filter(row -> !present.contains(row)).map(row -> "- " + row),
            after.stream().filter(row -> !old.contains(row)).map(row -> "+ " + row))
        .toList();
  }

  /** The nightly job is over when what was invented is gone. */
  private static void repair() {
    tables.inventMeasures();
    first.forward(1);
    second.forward(1);
    while (tables.hasInvented()) {
      first.admin().get("status").ok();
    }
  }

  private static List<Answer> atOnce(Supplier<Answer> one, Supplier<Answer> other) {
    return Stream.of(one, other).map(ClusterIT::ask).toList().stream()
        .map(CompletableFuture::join)
        .toList();
  }

  private static String version(String key) {
    return clerk(second).get("risk-points/" + key).ok().get("version").asText();
  }

  private static String file(Sandbox node, String title) {
    return clerk(node)
        .post("risk-points", point(DemoBody.PROJECT, title, 0))
        .ok()
        .get("key")
        .asText();
  }

  private static Map<String, Object> point(String project, String title, int number) {
    Map<String, Object> point = Scenes.content();
    point.remove("consequence");
    point.put("project", project);
    point.put("title", title);
    point.put("content", "第%d件，经办人可能因人情关系放宽条件。".formatted(number));
    return point;
  }

  private static Answer importPoints(Sandbox node, String project, int rows) {
    StringBuilder csv = new StringBuilder("风险类型,风险类别,内设机构,岗位,风险点内容\n");
    for (int row = 0; row < rows; row++) {
      String category = row % 2 == 0 ? "行政事务管理" : "监督检查";
      csv.append("岗位职责,%s,D01,P0101,第%d号：经办人可能放宽条件\n".formatted(category, row));
    }
    return office(node)
        .upload(
            "imports/risk-points?project=" + project,
            "text/csv",
            csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static int total(Sandbox node, String title) {
    return total(node, DemoBody.PROJECT, title);
  }

  private static int total(Sandbox node, String project, String title) {
    String path = "register?limit=1&project=" + project + "&q=" + encoded(title);
    return office(node).get(path).ok().get("total").asInt();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static RestUser clerk(Sandbox node) {
    return node.as(DemoBody.CLERK, DemoBody.PASSWORD);
  }

  private static RestUser office(Sandbox node) {
    return node.as(DemoBody.OFFICE, DemoBody.PASSWORD);
  }
}
