package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.PointsUnderReview;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * While points wait, the office puts somebody else into the office that they wait for: My work of
 * the one loses them and that of the other gains them, at once.
 */
class OfficeChangesIT {
  private static final String COMPANY = "GS";

  private static Sandbox sandbox;
  private static Map<String, PointsUnderReview> points;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, "market-regulator");
    DemoBody.setUp(sandbox, COMPANY, "power-based");
    points =
        Map.of(
            DemoBody.PROJECT,
            new PointsUnderReview(sandbox, "market-regulator"),
            COMPANY,
            new PointsUnderReview(sandbox, "power-based", COMPANY));
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  /** Everybody where the demo data has them, and the offices that only the company asks for. */
  @BeforeEach
  void theUsualPeople() {
    DemoBody.importOrganisation(sandbox);
    body("discipline-leader", DemoBody.LEADER);
    body("party-group", DemoBody.MAIN_LEADER + " " + DemoBody.LEADER);
  }

  @ParameterizedTest(name = "{2} of {3} from {4} to {5}")
  @CsvSource({
    "LZ, post,       department-head,   head,                 xu.zhiqiu,      gu.beiming",
    "LZ, post,       in-charge-leader,  inChargeLeader,       zhong.wang,     gu.beiming",
    "LZ, department, main-leader,       mainLeader,           luo.chengyuan,  gu.beiming",
    "LZ, post,       leading-group,     leading-group,        nie.ming,       gu.beiming",
    "GS, post,       discipline-leader, discipline-leader,    zhong.wang,     gu.beiming",
    "GS, post,       party-group,       party-group,          zhong.wang,     gu.beiming",
  })
  void pendingWorkFollows(
      String project, String scope, String step, String office, String old, String fresh) {
    String key = points.get(project).bring("换届前提交的风险点" + step, step, scope);
    assertThat(workOf(old)).contains(key);
    assertThat(workOf(fresh)).doesNotContain(key);

    replace(office, old, fresh);

    assertThat(workOf(old)).doesNotContain(key);
    assertThat(workOf(fresh)).contains(key);
  }

  @Test
  void theExportedRegisterComesBackWithoutAnyChange() {
    JsonNode before = organisation();
    byte[] file =
        office().get("exports/organisation?format=csv").body().getBytes(StandardCharsets.UTF_8);

    JsonNode tried = office().upload("imports/organisation?dryRun=true", "text/csv", file).ok();
    assertThat(tried.get("failed").asInt()).isZero();
    assertThat(tried.get("rows").asInt()).isEqualTo(entriesOf(before));
    assertThat(tried.get("columns")).noneMatch(column -> column.get("field").isNull());

    office().upload("imports/organisation", "text/csv", file).ok();
    assertThat(organisation()).isEqualTo(before);
    assertThat(audited("organisation.import")).contains("\"entries\"", "\"0\"");
    assertThat(audited("file.export")).contains("bytes");
  }

  /** What the latest entry of an action says of the time after it. */
  private static String audited(String action) {
    JsonNode found = office().get("audit/search?limit=1&action=" + action).ok();
    return found.at("/entries/0/after").asText();
  }

  private static int entriesOf(JsonNode register) {
    return Stream.of("units", "departments", "posts", "bodies")
        .mapToInt(kind -> register.get(kind).size())
        .sum();
  }

  private static void replace(String office, String old, String fresh) {
    switch (office) {
      case "head", "inChargeLeader" -> change("departments", "D01", office, fresh);
      case "mainLeader" -> change("units", "LH", office, fresh);
      default -> body(office, String.join(" ", membersOf(office)).replace(old, fresh));
    }
  }

  private static void change(String kind, String code, String field, String user) {
    Map<String, Object> entry = new HashMap<>();
    for (JsonNode one : organisation().get(kind)) {
      if (one.get("code").asText().equals(code)) {
        one.fields().forEachRemaining(each -> entry.put(each.getKey(), each.getValue()));
        entry.values().removeIf(value -> ((JsonNode) value).isNull());
      }
    }
    entry.put(field, user);
    office().put("organisation/" + kind + "/" + code, entry).ok();
  }

  private static void body(String code, String members) {
    office()
        .put("organisation/bodies/LH/" + code, Map.of("members", List.of(members.split(" "))))
        .ok();
  }

  private static List<String> membersOf(String code) {
    List<String> members = new ArrayList<>();
    for (JsonNode body : organisation().get("bodies")) {
      if (body.get("code").asText().equals(code) && body.get("unit").asText().equals("LH")) {
        body.get("members").forEach(member -> members.add(member.asText()));
      }
    }
    return members;
  }

  private static JsonNode organisation() {
    return office().get("organisation").ok();
  }

  /** Keys of all that awaits somebody. */
  private static List<String> workOf(String user) {
    List<String> keys = new ArrayList<>();
    for (String project : List.of(DemoBody.PROJECT, COMPANY)) {
      JsonNode work = sandbox.as(user, DemoBody.PASSWORD).get("my-work?project=" + project).ok();
      work.get("groups")
          .forEach(group -> group.get("items").forEach(item -> keys.add(item.get("key").asText())));
    }
    return keys;
  }

  private static RestUser office() {
    return sandbox.admin();
  }
}
