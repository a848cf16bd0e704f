package org.integrityrisk.acceptance;

import static org.integrityrisk.acceptance.harness.DemoBody.CLERK;
import static org.integrityrisk.acceptance.harness.DemoBody.GROUP_MEMBER;
import static org.integrityrisk.acceptance.harness.DemoBody.HEAD;
import static org.integrityrisk.acceptance.harness.DemoBody.INSPECTOR;
import static org.integrityrisk.acceptance.harness.DemoBody.LEADER;
import static org.integrityrisk.acceptance.harness.DemoBody.MAIN_LEADER;
import static org.integrityrisk.acceptance.harness.DemoBody.OFFICE;
import static org.integrityrisk.acceptance.harness.DemoBody.PASSWORD;
import static org.integrityrisk.acceptance.harness.DemoBody.PROJECT;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;

/** Brings points, measures and warnings into every state, through the public interface alone. */
final class Scenes {
  private static final String WORDS = "情况属实。";

  private final Sandbox sandbox;

  Scenes(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** What the clerk files; level 1 by its consequence. */
  static Map<String, Object> content() {
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("title", "名称核准时照顾熟人"),
            Map.entry("content", "经办人可能因人情关系放宽核准条件。"),
            Map.entry("scope", "post"),
            Map.entry("kind", "integrity"),
            Map.entry("type", "duty"),
            Map.entry("category", "licensing"),
            Map.entry("department", "D01"),
            Map.entry("post", "P0101"),
            Map.entry("consequence", "criminal")));
  }

  static Map<String, Object> filing(boolean submit) {
    Map<String, Object> body = content();
    body.put("project", PROJECT);
    body.put("submit", submit);
    return body;
  }

  static Map<String, Object> review(String decision) {
    return Map.of("decision", decision, "opinion", WORDS);
  }

  static Map<String, Object> reason() {
    return Map.of("reason", WORDS);
  }

  static Map<String, Object> meeting(LocalDate day, String point) {
    return Map.of(
        "project",
        PROJECT,
        "date",
        day.toString(),
        "place",
        "三楼会议室",
        "attendees",
        List.of(MAIN_LEADER, LEADER, GROUP_MEMBER),
        "decisions",
        List.of(Map.of("key", point, "decision", "pass")));
  }

  static Map<String, Object> measure() {
    return Map.of(
        "stage", "preventive", "content", "双人复核。", "responsible", CLERK, "due", "2099-12-31");
  }

  static Map<String, Object> revision() {
    Map<String, Object> body = new HashMap<>(measure());
    body.put("content", "三人复核。");
    body.put("reason", WORDS);
    return body;
  }

  static Map<String, Object> with(String name, Object value, Map<String, Object> body) {
    Map<String, Object> more = new HashMap<>(body);
    more.put(name, value);
    return more;
  }

  static Map<String, Object> warning() {
    return Map.of("colour", "orange", "reason", WORDS, "responsible", CLERK, "source", "check");
  }

  static Map<String, Object> answer() {
    return Map.of("cause", "受理高峰时漏存。", "correction", "已补存。");
  }

  static Map<String, Object> examination() {
    return Map.of("accepted", true, "opinion", WORDS);
  }

  static Map<String, Object> lifting() {
    return Map.of("opinion", WORDS);
  }

  static Map<String, Object> check(LocalDate day) {
    return Map.of("kind", "unannounced", "date", day.toString(), "result", "ok");
  }

  /** A check of several points that asks about none in particular. */
  static Map<String, Object> round() {
    String today = LocalDate.now().toString();
    return new HashMap<>(
        Map.of(
            "project",
            PROJECT,
            "kind",
            "supervision-visit",
            "title",
            "窗口作风督察",
            "unit",
            "LH",
            "from",
            today,
            "due",
            today));
  }

  static Map<String, Object> rectification(String point, String severity) {
    return Map.of("point", point, "severity", severity, "finding", "登记簿没有逐日填写。");
  }

  /** Path of a check that the inspector has planned. */
  String plannedRound() {
    return "check-rounds/" + as(INSPECTOR).post("check-rounds", round()).ok().get("id").asText();
  }

  /** Path of a check that was made, with one suggestion. */
  String madeRound() {
    String path = plannedRound();
    Map<String, Object> suggestion = Map.of("text", "公开办理进度。");
    as(INSPECTOR)
        .post(
            path + "/record",
            Map.of("held", LocalDate.now().toString(), "suggestions", List.of(suggestion)))
        .ok();
    return path;
  }

  /** Path of a rectification that the inspector has issued to the clerk. */
  String rectified(String severity) {
    return "rectifications/"
        + as(INSPECTOR)
            .post("rectifications", rectification(inForce(), severity))
            .ok()
            .get("id")
            .asText();
  }

  /** Path of the files of a rectification. */
  String files() {
    return "files?of=rectification&id=" + rectified("slight").substring("rectifications/".length());
  }

  /** Path of a file that the inspector has added to a rectification. */
  String file() {
    JsonNode files =
        as(INSPECTOR)
            .upload(files() + "&name=a.txt", "application/octet-stream", new byte[] {65})
            .ok();
    return "files/" + files.at("/files/0/id").asText();
  }

  String draft() {
    return key(CLERK, "risk-points", filing(false));
  }

  String submitted() {
    return key(CLERK, "risk-points", filing(true));
  }

  String awaitingTheMeeting() {
    String point = submitted();
    as(HEAD).post("risk-points/" + point + "/reviews", review("pass")).ok();
    as(LEADER).post("risk-points/" + point + "/reviews", review("pass")).ok();
    return point;
  }

  String inForce() {
    return inForceSince(LocalDate.now());
  }

  /** A point that was decided on that day; its minutes are recorded only now. */
  String inForceSince(LocalDate day) {
    String point = awaitingTheMeeting();
    as(OFFICE).post("meetings", meeting(day, point)).ok();
    return point;
  }

  String withdrawn() {
    String point = draft();
    as(CLERK).post("risk-points/" + point + "/withdrawal", reason()).ok();
    return point;
  }

  String planned() {
    return key(HEAD, "risk-points/" + draft() + "/measures", measure());
  }

  /** A measure in force, to be judged. */
  String effective() {
    String measure = planned();
    as(HEAD).post("measures/" + measure + "/state", Map.of("state", "in-force")).ok();
    return measure;
  }

  String closed() {
    String measure = planned();
    for (String state : List.of("in-force", "closed")) {
      as(HEAD).post("measures/" + measure + "/state", Map.of("state", state, "note", WORDS)).ok();
    }
    return measure;
  }

  String warned() {
    return key(INSPECTOR, "risk-points/" + inForce() + "/warnings", warning());
  }

  String acknowledged() {
    String warning = warned();
    for (String user : List.of(CLERK, HEAD)) {
      String path = "warnings/" + warning + "/acknowledgement";
      as(user).send("POST", path, Map.of("X-Atlassian-Token", "no-check"), "").ok();
    }
    return warning;
  }

  String lifted() {
    String warning = examined();
    as(INSPECTOR).post("warnings/" + warning + "/lifting", lifting()).ok();
    return warning;
  }

  String answered() {
    String warning = warned();
    as(CLERK).post("warnings/" + warning + "/answer", answer()).ok();
    return warning;
  }

  String examined() {
    String warning = answered();
    as(INSPECTOR).post("warnings/" + warning + "/examination", examination()).ok();
    return warning;
  }

  RestUser as(String user) {
    return sandbox.as(user, PASSWORD);
  }

  private String key(String user, String path, Map<String, Object> body) {
    return as(user).post(path, body).ok().get("key").asText();
  }
}
