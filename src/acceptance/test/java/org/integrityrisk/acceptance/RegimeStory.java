package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;

/**
 * Carries the lines of a regime's table out, each by the person it names, and checks what follows.
 */
final class RegimeStory {
  private static final LocalDate TODAY = LocalDate.now();

  private final Sandbox sandbox;
  private final String project;
  private final List<String> expected = new ArrayList<>();
  private String key = "";
  private String unit = "";
  private int inForce;

  RegimeStory(Sandbox sandbox, String regime) {
    this.sandbox = sandbox;
    this.project =
        Stream.of(regime.split("-"))
            .reduce("N", (all, word) -> all + word.charAt(0))
            .toUpperCase(Locale.ROOT);
    DemoBody.setUp(sandbox, project, regime);
    sandbox.admin().get("regimes/" + regime).ok();
  }

  /** Lines of the file of users for the people that a table names. */
  static List<String> users(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("people:"))
        .flatMap(line -> Stream.of(line.substring("people:".length()).split(",")))
        .map(person -> person.strip().split(" "))
        .map(
            one ->
                one[0]
                    + ","
                    + one[1]
                    + ","
                    + one[0]
                    + "@nine.example,"
                    + DemoBody.PASSWORD
                    + ",zh_CN,jira-users;integrity-risk")
        .toList();
  }

  String project() {
    return project;
  }

  int pointsInForce() {
    return inForce;
  }

  void tell(String line) {
    String what = line.substring(0, line.indexOf(':'));
    String rest = line.substring(line.indexOf(':') + 1).strip();
    switch (what) {
      case "people" -> assertThat(rest).isNotBlank();
      case "unit" -> putUnit(rest);
      case "department" -> putDepartment(rest);
      case "post" -> putPost(rest);
      case "body" -> putBody(rest);
      case "point" -> file(rest);
      case "review" -> review(rest);
      case "opinion" -> giveOpinion(rest);
      case "meeting" -> meet(rest);
      case "publicity" -> show(rest);
      case "filing" -> fileWithSuperior(rest);
      case "in force" -> checkInForce(rest);
      default -> throw new IllegalArgumentException(line);
    }
  }

  private void putUnit(String rest) {
    Matcher unitLine = match("(\\S+) (\\S+)(?: under (\\S+))?, main leader (\\S+)", rest);
    Map<String, Object> body = new HashMap<>();
    body.put("name", unitLine.group(2));
    body.put("mainLeader", unitLine.group(4));
    if (unitLine.group(3) != null) {
      body.put("parent", unitLine.group(3));
    }
    put("units/" + unitLine.group(1), body);
  }

  private void putDepartment(String rest) {
    Matcher line = match("(\\S+) (\\S+)( enforcement)?, head (\\S+), in charge (\\S+)", rest);
    put(
        "departments/" + line.group(1),
        Map.of(
            "name", line.group(2),
            "unit", lastUnit(),
            "kind", line.group(3) == null ? "internal" : "enforcement",
            "head", line.group(4),
            "inChargeLeader", line.group(5)));
  }

  private void putPost(String rest) {
    Matcher line = match("(\\S+) (\\S+) in (\\S+), (\\S+), (\\S+)", rest);
    put(
        "posts/" + line.group(1),
        Map.of(
            "name", line.group(2),
            "department", line.group(3),
            "rank", line.group(4),
            "holder", line.group(5)));
  }

  private void putBody(String rest) {
    Matcher line = match("(\\S+) of (\\S+): (.+)", rest);
    put(
        "bodies/" + line.group(2) + "/" + line.group(1),
        Map.of("members", List.of(line.group(3).split(" "))));
  }

  /** Units come before their departments, the lowest one last. */
  private String lastUnit() {
    return unit;
  }

  private void put(String path, Map<String, Object> body) {
    if (path.startsWith("units/")) {
      unit = path.substring("units/".length());
    }
    sandbox.admin().put("organisation/" + path, body).ok();
  }

  private void file(String rest) {
    Matcher line = match("(\\S+) files (.+)", rest);
    Map<String, Object> body = new HashMap<>();
    body.put("project", project);
    body.put("submit", true);
    body.put("title", "办事环节可能被用来照顾熟人");
    body.put("content", "承办人可能因人情改变办理顺序或者标准。");
    for (String word : line.group(2).split(" ")) {
      body.put(word.split("=")[0], word.split("=")[1]);
    }
    key = as(line.group(1)).post("risk-points", body).ok().get("key").asText();
    expected.clear();
  }

  private void review(String rest) {
    Matcher line = match("(\\S+) by (\\S+) as (\\S+)", rest);
    expect(line.group(1), line.group(2), line.group(3));
    as(line.group(2))
        .post("risk-points/" + key + "/reviews", Map.of("decision", "pass", "opinion", "同意。"))
        .ok();
  }

  private void giveOpinion(String rest) {
    Matcher line = match("(\\S+), sought before the decision", rest);
    as(line.group(1))
        .post(
            "risk-points/" + key + "/sought-opinions/answer",
            Map.of("stance", "support", "opinion", "无不同意见。"))
        .ok();
  }

  private void meet(String rest) {
    Matcher line = match("(\\S+) of (.+), recorded by (\\S+) as (\\S+)", rest);
    expect(line.group(1), line.group(3), line.group(4));
    as(line.group(3))
        .post(
            "meetings",
            Map.of(
                "project", project,
                "date", TODAY.toString(),
                "place", "会议室",
                "attendees", List.of(line.group(2).split(" ")),
                "recused", List.of(),
                "minutes", "逐项审议。",
                "decisions", List.of(Map.of("key", key, "decision", "pass", "opinion", "同意。"))))
        .ok();
  }

  /**
   * What was held on paper is recorded when it is over, so that the test need not wait for days.
   */
  private void show(String rest) {
    Matcher line = match("(\\S+) opened by (\\S+), confirmed by (\\S+) as (\\S+)", rest);
    expect(line.group(1), line.group(3), line.group(4));
    JsonNode opened =
        as(line.group(2))
            .post(
                "publicities",
                Map.of(
                    "project",
                    project,
                    "title",
                    "风险点公示",
                    "unit",
                    unit,
                    "scope",
                    "unit",
                    "from",
                    TODAY.minusDays(40).toString(),
                    "to",
                    TODAY.minusDays(1).toString(),
                    "paper",
                    true,
                    "points",
                    List.of(key)))
            .ok();
    as(line.group(3))
        .post(
            "publicities/" + opened.get("id").asText() + "/results",
            Map.of("results", List.of(Map.of("key", key, "outcome", "confirmed"))))
        .ok();
  }

  private void fileWithSuperior(String rest) {
    Matcher line = match("(\\S+) sent by (\\S+) as (\\S+)", rest);
    expect(line.group(1), line.group(2), line.group(3));
    RestUser sender = as(line.group(2));
    JsonNode sent =
        sender
            .post(
                "filings",
                Map.of(
                    "project",
                    project,
                    "number",
                    "2026-7",
                    "sent",
                    TODAY.minusDays(2).toString(),
                    "points",
                    List.of(key)))
            .ok();
    sender
        .post(
            "filings/" + sent.get("id").asText() + "/reply",
            Map.of("received", true, "date", TODAY.toString(), "number", "JW-88"))
        .ok();
  }

  /** A point waits at the step that the table names, before it is taken. */
  private void expect(String step, String user, String role) {
    assertThat(point().at("/state/code").asText()).isEqualTo(step);
    expected.add(step + " " + user + " " + role);
  }

  private void checkInForce(String rest) {
    Matcher line =
        match(
            "level (\\S+) by (\\S+), answered by ([^,]+)(?:, managed by ([^,]+))?"
                + "(?:, assisted by ([^,]+))?",
            rest);
    JsonNode point = point();
    List<String> passed = new ArrayList<>();
    for (JsonNode opinion : point.get("opinions")) {
      if (opinion.get("decision").asText().equals("pass")) {
        passed.add(
            opinion.get("step").asText()
                + " "
                + opinion.get("user").asText()
                + " "
                + opinion.get("role").asText());
      }
    }
    assertThat(passed).isEqualTo(expected);
    assertThat(point.at("/state/code").asText()).isEqualTo("in-force");
    assertThat(point.at("/level/code").asText()).isEqualTo(line.group(1));
    assertThat(point.at("/grading/rule").asText()).isEqualTo(line.group(2));
    assertThat(point.at("/grading/reason").asText()).isNotBlank();
    assertThat(duty(point.at("/supervision/answers"))).isEqualTo(line.group(3));
    assertThat(duty(point.at("/supervision/manages"))).isEqualTo(orNobody(line.group(4)));
    assertThat(duties(point.at("/supervision/assists"))).isEqualTo(orNobody(line.group(5)));
    checkAnswerer(line.group(3).split(" "));
    inForce++;
  }

  private static String orNobody(String held) {
    return held == null ? "" : held;
  }

  private static String duties(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(RegimeStory::duty)
        .collect(Collectors.joining(" and "));
  }

  /** An office and whoever holds it, as a table writes it. */
  private static String duty(JsonNode duty) {
    Stream<String> people =
        StreamSupport.stream(duty.path("people").spliterator(), false)
            .map(one -> one.get("user").asText());
    return Stream.concat(Stream.of(duty.path("role").asText()), people)
        .collect(Collectors.joining(" "));
  }

  /** The register names one person, or the office when it is held by several or by nobody. */
  private void checkAnswerer(String[] held) {
    String role = held[0];
    String user = held.length == 2 ? held[1] : "";
    JsonNode points = sandbox.admin().get("register?project=" + project).ok().get("points");
    for (JsonNode one : points) {
      if (one.get("key").asText().equals(key)) {
        assertThat(one.at("/answerer/role").asText()).isEqualTo(role);
        assertThat(one.at("/answerer/user").asText()).isEqualTo(user);
      }
    }
    assertThat(points).extracting(one -> one.get("key").asText()).contains(key);
  }

  private JsonNode point() {
    return sandbox.admin().get("risk-points/" + key).ok();
  }

  private RestUser as(String user) {
    return sandbox.as(user, DemoBody.PASSWORD);
  }

  private static Matcher match(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.matches()).as(text).isTrue();
    return matcher;
  }
}
