package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Superiors look, they do not edit: somebody of a unit above, to whom the project role of readers
 * was given, sees what there is and may change nothing. A liaison may correct what others have
 * begun, and a warning-information officer may record checks, and neither may more than that.
 */
class ReadersIT {
  private static final String OF = "?project=" + DemoBody.PROJECT;

  private static Sandbox sandbox;
  private static Scenes scenes;
  private static RestUser reader;

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, "market-regulator");
    scenes = new Scenes(sandbox);
    reader = sandbox.as(DemoBody.VISITOR, DemoBody.PASSWORD);
    RestUser admin = sandbox.admin();
    JsonNode roles = admin.get("/rest/api/2/project/" + DemoBody.PROJECT + "/role").ok();
    String role = roles.get("廉政风险：只读").asText();
    admin
        .post(role.substring(role.indexOf("/rest/")), Map.of("user", List.of(DemoBody.VISITOR)))
        .ok();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"register", "heat-map", "post-grades", "powers", "meetings", "filings"})
  void aReaderSeesTheProject(String what) {
    assertThat(reader.get(what + OF).status()).isEqualTo(200);
  }

  @Test
  void aReaderSeesAPointAndMayDoNothingWithIt() {
    String point = scenes.submitted();

    assertThat(reader.get("risk-points/" + point).ok().get("mayDo")).isEmpty();
    assertThat(reader.get("my-work" + OF).ok().get("total").asInt()).isZero();
  }

  static Stream<Function<Scenes, Call>> changes() {
    return Stream.of(
        any -> Call.post("risk-points", Scenes.filing(false)),
        points -> Call.put("risk-points/" + points.draft(), Scenes.content()),
        points -> Call.post("risk-points/" + points.draft() + "/submission"),
        points ->
            Call.post("risk-points/" + points.submitted() + "/reviews", Scenes.review("pass")),
        points -> Call.post("risk-points/" + points.inForce() + "/measures", Scenes.measure()),
        points -> Call.post("risk-points/" + points.inForce() + "/warnings", Scenes.warning()),
        points -> Call.delete("organisation/posts/P0101"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aReaderChangesNothing(Function<Scenes, Call> change) {
    assertThat(change.apply(scenes).as().apply(reader).status()).isEqualTo(403);
  }

  @Test
  void aLiaisonCorrectsDraftsAndNothingElse() {
    String draft = scenes.draft();
    RestUser liaison = sandbox.as(DemoBody.STAFF, DemoBody.PASSWORD);
    assertThat(liaison.put("risk-points/" + draft, Scenes.content()).status()).isEqualTo(403);

    member("liaison", DemoBody.STAFF);

    assertThat(liaison.get("risk-points/" + draft).ok().get("mayDo"))
        .extracting(JsonNode::asText)
        .containsExactly("edit");
    assertThat(liaison.put("risk-points/" + draft, Scenes.content()).status()).isEqualTo(200);
    assertThat(Call.post("risk-points/" + draft + "/submission").as().apply(liaison).status())
        .isEqualTo(403);
  }

  @Test
  void aWarningInformationOfficerRecordsChecksAndIssuesNoWarnings() {
    String point = scenes.inForce();
    RestUser officer = sandbox.as(DemoBody.ENGLISH_CLERK, DemoBody.PASSWORD);
    member("warning-information-officer", DemoBody.ENGLISH_CLERK);

    assertThat(officer.get("risk-points/" + point).ok().get("mayDo"))
        .extracting(JsonNode::asText)
        .containsExactly("record-check");
    assertThat(officer.post("risk-points/" + point + "/warnings", Scenes.warning()).status())
        .isEqualTo(403);
  }

  private static void member(String body, String user) {
    sandbox.admin().put("organisation/bodies/LH/" + body, Map.of("members", List.of(user))).ok();
  }
}
