package org.integrityrisk.acceptance;

import static org.integrityrisk.acceptance.harness.DemoBody.PROJECT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.integrityrisk.acceptance.harness.DemoBody;

/**
 * Right calls for control deployments, trace slips, ledgers of items held and screenings. The
 * regime of the checks deploys no control, keeps no ledgers and screens nothing: there is nothing
 * to act on.
 */
final class ControlCalls {
  private static final String OF_PROJECT = "?project=" + PROJECT;

  private final Map<String, Supplier<Call>> calls;
  private final Scenes scenes;

  private ControlCalls(Map<String, Supplier<Call>> calls, Scenes scenes) {
    this.calls = calls;
    this.scenes = scenes;
  }

  static void addTo(Map<String, Supplier<Call>> calls, Scenes scenes) {
    ControlCalls all = new ControlCalls(calls, scenes);
    all.deployments();
    all.slips();
    all.holdings();
    all.screenings();
  }

  private void deployments() {
    Map<String, Object> reason = Map.of("text", "已核实。");
    reads("deployments", "choices", "statistics", "export");
    post(
        "/deployments",
        "deployments",
        Map.of("project", PROJECT, "level", "county", "unit", "LH", "matter", "refund"));
    post(
        "/deployments/{id}/feedback",
        "deployments/none/feedback",
        Map.of("result", "clean", "text", "无。"));
    post("/deployments/{id}/lifting", "deployments/none/lifting", reason);
    post("/deployments/{id}/reopening", "deployments/none/reopening", reason);
    post("/deployments/{id}/escalation", "deployments/none/escalation", reason);
    calls.put("GET /deployments/{id}", () -> Call.get("deployments/none"));
  }

  private void slips() {
    reads("slips", "choices", "export");
    calls.put("POST /slips", () -> Call.post("slips", slip()));
    calls.put("GET /slips/{id}", () -> Call.get("slips/" + onTheWay()));
    calls.put("POST /slips/{id}/receipt", () -> Call.post("slips/" + onTheWay() + "/receipt"));
    calls.put(
        "POST /slips/{id}/hand-over",
        () -> Call.post("slips/" + inHand() + "/hand-over", Map.of("result", "已办结。")));
    calls.put(
        "POST /slips/{id}/redirection",
        () ->
            Call.post(
                "slips/" + onTheWay() + "/redirection",
                Map.of("next", DemoBody.HEAD, "reason", "经办人外出。")));
    calls.put(
        "POST /slips/{id}/corrections",
        () ->
            Call.post("slips/" + onTheWay() + "/corrections", Map.of("entry", 1, "text", "应为加急。")));
  }

  private void holdings() {
    Map<String, Object> line =
        Map.of(
            "quantity",
            "1",
            "date",
            LocalDate.now().toString(),
            "handler",
            DemoBody.CLERK,
            "witness",
            DemoBody.HEAD,
            "place",
            "库房");
    Map<String, Object> item = with(line, "department", "D01", "kind", "take", "project", PROJECT);
    reads("holdings", "choices", "export");
    post("/holdings", "holdings", item);
    post("/holdings/{id}/movements", "holdings/none/movements", with(line, "kind", "release"));
    post("/holdings/{id}/stock-takings", "holdings/none/stock-takings", line);
    post(
        "/holdings/{id}/reversals",
        "holdings/none/reversals",
        Map.of("entry", 1, "reason", "登记有误。"));
    calls.put("GET /holdings/{id}", () -> Call.get("holdings/none"));
  }

  private void screenings() {
    Map<String, Object> words = Map.of("version", 0, "reason", "已核实。");
    reads("screenings");
    reads("screening-proposals");
    post("/screenings", "screenings", Map.of("project", PROJECT, "unit", "LH"));
    calls.put("GET /screenings/{id}", () -> Call.get("screenings/none"));
    calls.put("GET /screenings/{id}/findings", () -> Call.get("screenings/none/findings"));
    calls.put(
        "GET /screenings/{id}/findings/export", () -> Call.get("screenings/none/findings/export"));
    post(
        "/screenings/{id}/decisions",
        "screenings/none/decisions",
        Map.of("decision", "no-warning", "reason", "已核实。", "rule", "gap"));
    post(
        "/screenings/{id}/closing",
        "screenings/none/closing",
        Map.of("version", 0, "summary", "无突出问题。"));
    post("/screenings/{id}/reopening", "screenings/none/reopening", words);
    post("/screenings/{id}/noting", "screenings/none/noting", Map.of("version", 0));
    post("/screening-proposals/{id}/issuing", "screening-proposals/7/issuing", words);
    post("/screening-proposals/{id}/refusal", "screening-proposals/7/refusal", words);
  }

  private void reads(String root, String... below) {
    calls.put("GET /" + root, () -> Call.get(root + OF_PROJECT));
    for (String each : below) {
      calls.put("GET /" + root + "/" + each, () -> Call.get(root + "/" + each + OF_PROJECT));
    }
  }

  private void post(String template, String path, Map<String, Object> body) {
    calls.put("POST " + template, () -> Call.post(path, body));
  }

  private static Map<String, Object> with(Map<String, Object> body, String... more) {
    Map<String, Object> all = new HashMap<>(body);
    for (int name = 0; name < more.length; name += 2) {
      all.put(more[name], more[name + 1]);
    }
    return all;
  }

  private static Map<String, Object> slip() {
    return Map.of(
        "project",
        PROJECT,
        "title",
        "食品经营许可变更",
        "department",
        "D01",
        "steps",
        List.of(Map.of("name", "受理", "workingDays", 1)),
        "first",
        DemoBody.STAFF);
  }

  /** A slip that the clerk has handed to somebody of another department. */
  private String onTheWay() {
    return scenes.as(DemoBody.CLERK).post("slips", slip()).ok().at("/line/id").asText();
  }

  private String inHand() {
    String id = onTheWay();
    Call.post("slips/" + id + "/receipt").as().apply(scenes.as(DemoBody.STAFF)).ok();
    return id;
  }
}
