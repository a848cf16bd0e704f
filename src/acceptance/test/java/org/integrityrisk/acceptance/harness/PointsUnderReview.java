package org.integrityrisk.acceptance.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings risk points of the demo body along their review to a step, by whoever has the turn. */
public final class PointsUnderReview {
  private static final String BODY = "leading-group";

  private final Sandbox sandbox;
  private final String project;
  private final JsonNode regime;

  public PointsUnderReview(Sandbox sandbox, String regime) {
    this(sandbox, regime, DemoBody.PROJECT);
  }

  /** Points of another project than that of the demo data. */
  public PointsUnderReview(Sandbox sandbox, String regime, String project) {
    this.sandbox = sandbox;
    this.project = project;
    this.regime = sandbox.admin().get("regimes/" + regime).ok();
  }

  /**
   * Files a point of the clerk and has it passed until it waits at the step.
   *
   * @return its key
   */
  public String bring(String title, String step) {
    return bring(title, step, "post");
  }

  /**
   * Files a point of the clerk, of a scope, and has it passed until it waits at the step.
   *
   * @return its key
   */
  public String bring(String title, String step, String scope) {
    Map<String, Object> content = content(title, scope);
    if (scope.equals("post")) {
      content.put("post", "P0101");
    }
    return bring(content, step);
  }

  /**
   * Files a point of the whole unit and has it passed until it waits at the step.
   *
   * @return its key
   */
  public String bringOfUnit(String title, String step) {
    return bring(title, step, "unit");
  }

  private String bring(Map<String, Object> content, String step) {
    String key = user(DemoBody.CLERK).post("risk-points", content).ok().get("key").asText();
    while (!state(key).equals(step)) {
      pass(key);
    }
    return key;
  }

  /** Code of the state that the point is in. */
  public String state(String key) {
    return point(key).at("/state/code").asText();
  }

  /** The one person whom the point waits for. */
  public String awaited(String key) {
    return point(key).at("/awaiting/user").asText();
  }

  /** Names of the transitions that the host's own screen offers to somebody. */
  public List<String> transitionsOf(String name, String key) {
    List<String> names = new ArrayList<>();
    user(name)
        .get("/rest/api/2/issue/" + key + "/transitions")
        .ok()
        .get("transitions")
        .forEach(transition -> names.add(transition.get("name").asText()));
    return names;
  }

  private void pass(String key) {
    JsonNode point = point(key);
    if (isCollective(point)) {
      meet(key).ok();
    } else {
      String reviewer = point.at("/review/deciders/0/user").asText();
      user(reviewer)
          .post("risk-points/" + key + "/reviews", Map.of("decision", "pass", "opinion", "情况属实。"))
          .ok();
    }
  }

  private static boolean isCollective(JsonNode point) {
    for (JsonNode step : point.get("chain")) {
      if (step.get("current").asBoolean()) {
        return step.get("collective").asBoolean();
      }
    }
    return false;
  }

  /** The office records a meeting of everybody in the leading group that has passed the point. */
  public Answer meet(String key) {
    return user(DemoBody.OFFICE)
        .post(
            "meetings",
            Map.of(
                "project",
                project,
                "date",
                LocalDate.now().toString(),
                "place",
                "三楼会议室",
                "attendees",
                members(),
                "minutes",
                "一致同意。",
                "decisions",
                List.of(Map.of("key", key, "decision", "pass", "opinion", ""))));
  }

  private List<String> members() {
    List<String> members = new ArrayList<>();
    for (JsonNode body : sandbox.admin().get("organisation").ok().get("bodies")) {
      if (body.get("code").asText().equals(BODY)) {
        body.get("members").forEach(member -> members.add(member.asText()));
      }
    }
    return members;
  }

  private JsonNode point(String key) {
    return sandbox.admin().get("risk-points/" + key).ok();
  }

  private RestUser user(String name) {
    return sandbox.as(name, DemoBody.PASSWORD);
  }

  /** Whatever the regime asks for is answered with the first of its words. */
  private Map<String, Object> content(String title, String scope) {
    Map<String, Object> content = new HashMap<>();
    content.put("project", project);
    content.put("submit", true);
    content.put("title", title);
    content.put("content", "经办人可能因人情关系放宽条件，使不该通过的申请通过。");
    content.put("scope", scope);
    content.put("department", "D01");
    content.put("kind", firstOf("kinds"));
    content.put("type", firstOf("types"));
    content.put("category", firstOf("categories"));
    for (JsonNode factor : regime.get("factors")) {
      content.put(factor.get("field").asText(), factor.at("/values/0/code").asText());
    }
    return content;
  }

  private String firstOf(String words) {
    return regime.at("/" + words + "/0/code").asText();
  }
}
