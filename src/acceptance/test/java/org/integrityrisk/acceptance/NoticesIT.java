package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.PointsUnderReview;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.FluentWait;

/**
 * Deadlines that hold: two nodes on one PostgreSQL are killed at random moments while both look for
 * what is due, two days go by unseen, and in the end every notice stands in the ledger exactly
 * once, a warning has climbed each rung once, and a screening was opened once.
 */
class NoticesIT {
  private static final String REGIME = "market-regulator";
  private static final String OFFICER = DemoBody.STAFF;
  private static final String SCREENING =
      """
      screening:
        every-months: 1
        days: 10
        reports-to: main-leader
        source: check
        rule-source: check
        rules:
          - {code: gap, name: {en: Without a measure, zh: 一级风险点没有措施}, asks: point-without-measure, levels: ["1"], colour: red, by-itself: issues}

      warnings:
      """;
  private static final Pattern ITEM = Pattern.compile("<li ");

  /** Days by which the clock is put forward, one after the other; two and more are an outage. */
  private static final List<Integer> DAYS = List.of(0, 1, 3, 1, 2, 4, 1, 0, 5, 3, 2, 3);

  /** In these rounds a node is killed. */
  private static final List<Integer> KILLS = List.of(0, 5);

  private final Random random = new Random(20_261_122);
  private final Sandbox[] nodes = new Sandbox[2];
  private EmbeddedPostgres postgres;
  private List<String> options;
  private int ahead;

  @BeforeEach
  void start() throws IOException {
    postgres = EmbeddedPostgres.start();
    options = new ArrayList<>(List.of("--movable-clock", "--db"));
    options.add(url());
    options.addAll(List.of(DemoBody.people()));
    nodes[0] = Sandbox.start(options);
    String preset = nodes[0].admin().get("regime-files/" + REGIME + "/1").ok().get("yaml").asText();
    String screened =
        preset
            .replace("version: \"1\"", "version: \"2\"")
            .replace("\nwarnings:\n", "\n" + SCREENING);
    nodes[0].admin().post("regime-files", Map.of("yaml", screened, "note", "每月筛查")).ok();
    DemoBody.setUp(nodes[0], REGIME + "@2");
    String body = "organisation/bodies/LH/warning-information-officer";
    nodes[0].admin().put(body, Map.of("members", List.of(OFFICER))).ok();
  }

  @AfterEach
  void stop() throws IOException {
    for (Sandbox node : nodes) {
      node.close();
    }
    postgres.close();
  }

  @Test
  void everyNoticeIsInTheLedgerExactlyOnce() {
    LocalDate due = workingDaysAfter(LocalDate.now(), 7);
    String review = new PointsUnderReview(nodes[0], REGIME).bring("审核从宽", "department-head");
    String measure = measure(review, due);
    String point = new PointsUnderReview(nodes[0], REGIME).bring("核查走过场", "in-force");
    String warning = warn(point);
    nodes[1] = Sandbox.start(options);
    openOnBoth();

    for (int round = 0; round < DAYS.size(); round++) {
      forward(DAYS.get(round));
      runOnBoth(KILLS.contains(round));
    }
    forward(1);
    run(nodes[0]).ok();

    List<String> ledger = ledger();
    // each rung of the warning is announced anew
    assertThat(ledger)
        .filteredOn(line -> !line.contains(" " + warning + " "))
        .doesNotHaveDuplicates();
    assertThat(ledger.stream().filter(line -> line.contains(measure)))
        .containsExactlyInAnyOrderElementsOf(expected(measure, due));
    assertThat(ledger).contains(DemoBody.HEAD + " review " + review + " opened");
    assertMailsFit();
    assertReadInTheApp(measure);
    assertClimbedOnce(warning);
    assertScreenedOnce(point);
  }

  private String warn(String point) {
    Map<String, Object> content =
        Map.of(
            "colour",
            "green",
            "source",
            "check",
            "reason",
            "未按规定落实防控措施。",
            "responsible",
            DemoBody.CLERK);
    return nodes[0]
        .as(DemoBody.INSPECTOR, DemoBody.PASSWORD)
        .post("risk-points/" + point + "/warnings", content)
        .ok()
        .get("key")
        .asText();
  }

  /** The officer opens the same screening on both nodes at the same time. */
  private void openOnBoth() {
    Map<String, Object> month = Map.of("project", DemoBody.PROJECT, "unit", "LH");
    List<CompletableFuture<Answer>> openings = new ArrayList<>();
    for (Sandbox node : nodes) {
      RestUser officer = node.as(OFFICER, DemoBody.PASSWORD);
      openings.add(CompletableFuture.supplyAsync(() -> officer.post("screenings", month)));
    }
    assertThat(openings)
        .extracting(opening -> opening.join().status())
        .containsExactlyInAnyOrder(201, 409);
  }

  /** No rung is skipped or taken twice; its entry stands twice only where a node died over it. */
  private void assertClimbedOnce(String key) {
    awaitUntil(() -> !warning(key).at("/colour/code").asText().equals("green"));
    JsonNode warning = warning(key);
    List<String> colours = List.of("green", "yellow", "orange", "red");
    int rungs = colours.indexOf(warning.at("/colour/code").asText());
    assertThat(rungs).isPositive();
    assertThat(warning.get("history").findValuesAsText("action"))
        .filteredOn("escalate"::equals)
        .hasSizeBetween(rungs, rungs + KILLS.size());
  }

  /** One screening for a month, and one warning for what the rule goes on finding. */
  private void assertScreenedOnce(String point) {
    RestUser officer = nodes[1].as(OFFICER, DemoBody.PASSWORD);
    JsonNode shown = officer.get("screenings?project=" + DemoBody.PROJECT).ok();
    assertThat(shown.get("screenings"))
        .isNotEmpty()
        .extracting(screening -> screening.at("/period/code").asText())
        .doesNotHaveDuplicates();
    awaitUntil(() -> warnings(point).size() > 1);
    assertThat(warnings(point)).hasSize(2);
  }

  private JsonNode warning(String key) {
    return nodes[1].admin().get("warnings/" + key).ok();
  }

  private JsonNode warnings(String point) {
    return nodes[1].admin().get("risk-points/" + point).ok().get("warnings");
  }

  /** The schedulers of the nodes run in their own time. */
  private static void awaitUntil(BooleanSupplier done) {
    new FluentWait<>(done)
        .withTimeout(Duration.ofSeconds(60))
        .pollingEvery(Duration.ofMillis(250))
        .until(BooleanSupplier::getAsBoolean);
  }

  /** The usual ladder of measures: 5 days before, on the day, every 5 after, the 2nd up as well. */
  private List<String> expected(String measure, LocalDate due) {
    String person = DemoBody.HEAD + " measure-due " + measure + " ";
    List<String> expected =
        new ArrayList<>(List.of(person + "opened", person + "due-5", person + "due"));
    LocalDate today = LocalDate.now().plusDays(ahead);
    LocalDate day = workingDaysAfter(due, 5);
    for (int number = 1; !day.isAfter(today); number++) {
      expected.add(person + "overdue-" + number);
      if (number >= 2) {
        expected.add(DemoBody.LEADER + " measure-due " + measure + " superior-overdue-" + number);
      }
      day = workingDaysAfter(day, 5);
    }
    return expected;
  }

  /** No holiday lies between November's end and the end of the year. */
  private static LocalDate workingDaysAfter(LocalDate start, int days) {
    LocalDate day = start;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      left -= weekend ? 0 : 1;
    }
    return day;
  }

  private String measure(String point, LocalDate due) {
    Map<String, Object> content =
        Map.of(
            "stage",
            "preventive",
            "content",
            "双人现场核查并留痕",
            "responsible",
            DemoBody.HEAD,
            "due",
            due.toString());
    return office(nodes[0])
        .post("risk-points/" + point + "/measures", content)
        .ok()
        .get("key")
        .asText();
  }

  private void forward(int days) {
    ahead += days;
    for (Sandbox node : nodes) {
      node.forward(days);
    }
  }

  /** Both nodes look for what is due at the same time; one may die over it. */
  private void runOnBoth(boolean kill) {
    List<CompletableFuture<Answer>> runs = new ArrayList<>();
    for (Sandbox node : nodes) {
      runs.add(CompletableFuture.supplyAsync(() -> run(node)));
    }
    if (kill) {
      int victim = random.nextInt(nodes.length);
      CompletableFuture.delayedExecutor(random.nextInt(250), TimeUnit.MILLISECONDS)
          .execute(nodes[victim]::kill);
      runs.forEach(NoticesIT::ended);
      nodes[victim].kill();
      nodes[victim] = Sandbox.start(options);
      nodes[victim].forward(ahead);
    } else {
      runs.forEach(run -> assertThat(run.join().status()).isEqualTo(200));
    }
  }

  private static Answer run(Sandbox node) {
    return office(node)
        .send("POST", "notice-ledger/runs", Map.of("X-Atlassian-Token", "no-check"), "");
  }

  /** Whoever speaks with a node that dies gets no answer. */
  private static void ended(CompletableFuture<Answer> run) {
    try {
      run.join();
    } catch (CompletionException unanswered) {
      assertThat(unanswered).hasCauseInstanceOf(UncheckedIOException.class);
    }
  }

  private List<String> ledger() {
    List<String> lines = new ArrayList<>();
    for (JsonNode line : page()) {
      lines.add(
          String.join(
              " ",
              line.at("/recipient/user").asText(),
              line.at("/notice/kind/code").asText(),
              line.at("/notice/object").asText(),
              line.at("/notice/occasion/code").asText()));
    }
    return lines;
  }

  private JsonNode page() {
    return office(nodes[0])
        .get("notice-ledger?limit=200&project=" + DemoBody.PROJECT)
        .ok()
        .get("notices");
  }

  /** Every notice was mailed, or merged into one that was; twice only where a node died over it. */
  private void assertMailsFit() {
    int handedOver = 0;
    int attempts = 0;
    for (JsonNode line : page()) {
      String state = line.at("/mail/code").asText();
      assertThat(state).isIn("handed-over", "merged", "needless");
      handedOver += state.equals("handed-over") ? 1 : 0;
      attempts += line.get("attempts").asInt();
    }
    assertThat(mailed()).isBetween(handedOver, attempts);
  }

  /** How many notices stand in the mails of the outbox. */
  private int mailed() {
    int mailed = 0;
    try (Connection connection = DriverManager.getConnection(url());
        ResultSet mails =
            connection.createStatement().executeQuery("select body from mail where html = 1")) {
      while (mails.next()) {
        mailed += (int) ITEM.matcher(mails.getString(1)).results().count();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return mailed;
  }

  private String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  private void assertReadInTheApp(String measure) {
    RestUser head = nodes[1].as(DemoBody.HEAD, DemoBody.PASSWORD);
    JsonNode inbox = head.get("notices").ok();
    assertThat(inbox.get("unread").asInt()).isPositive();
    assertThat(inbox.findValuesAsText("object")).contains(measure);
    assertThat(head.post("notices/reading", Map.of()).ok().get("unread").asInt()).isZero();
    assertThat(head.put("notices/wish", Map.of("mail", "daily")).ok().get("mail").asText())
        .isEqualTo("daily");
    assertThat(head.get("notice-ledger?project=" + DemoBody.PROJECT).status()).isEqualTo(403);
  }

  private static RestUser office(Sandbox sandbox) {
    return sandbox.as(DemoBody.OFFICE, DemoBody.PASSWORD);
  }
}
