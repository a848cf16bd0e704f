package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Superiors look, they do not edit: somebody of a unit above, to whom the project role of readers
 * was given, sees what there is and may change nothing; somebody with the role of superiors sees
 * what the tree of units gives to the offices held. A liaison may correct what others have begun,
 * and a warning-information officer may record checks, and neither may more than that.
 */
class ReadersIT {
  private static final String OF = "?project=" + DemoBody.PROJECT;

  /** Works elsewhere, and sits in the party group of the branch. */
  private static final String SUPERIOR = "ling.shang";

  private static Sandbox sandbox;
  private static Scenes scenes;
  private static RestUser reader;
  private static RestUser superior;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    sandbox = Sandbox.inMemory("--users", peopleWithASuperior(folder).toString());
    DemoBody.setUp(sandbox, "market-regulator");
    scenes = new Scenes(sandbox);
    reader = sandbox.as(DemoBody.VISITOR, DemoBody.PASSWORD);
    superior = sandbox.as(SUPERIOR, DemoBody.PASSWORD);
    give("廉政风险：只读", DemoBody.VISITOR);
    give("廉政风险：上级单位", SUPERIOR);
    growTheTree();
  }

  @Test
  void theHistoryIsNarrowedAsTheRegisterIs() {
    scenes.draft();
    for (RestUser one : List.of(reader, superior)) {
      String seen = one.get("register" + OF + "&phase=not-withdrawn").ok().get("total").asText();
      String ever = OF + "&from=2020-01-01&to=2099-12-31";
      JsonNode compared = one.get("register/history/comparison" + ever).ok();
      assertThat(compared.at("/all/after").asText()).isEqualTo(seen);
      JsonNode added = one.get("register/history/comparison/points" + ever + "&change=added").ok();
      assertThat(added.get("total").asText()).isEqualTo(seen);
    }
  }

  private static Path peopleWithASuperior(Path folder) throws IOException {
    String known = Files.readString(DemoBody.file("users.csv")).stripTrailing();
    String more = "\n" + SUPERIOR + ",凌尚,ling.shang@lanhe.example,demo,zh_CN,jira-users\n";
    return Files.writeString(folder.resolve("users.csv"), known + more);
  }

  private static void give(String role, String user) {
    RestUser admin = sandbox.admin();
    JsonNode roles = admin.get("/rest/api/2/project/" + DemoBody.PROJECT + "/role").ok();
    String address = roles.get(role).asText();
    admin.post(address.substring(address.indexOf("/rest/")), Map.of("user", List.of(user))).ok();
  }

  /** Below the bureau a branch whose party group the superior sits in, and below it a station. */
  private static void growTheTree() {
    RestUser admin = sandbox.admin();
    admin.put("organisation/units/FJ", Map.of("name", "城东分局", "parent", "LH")).ok();
    admin.put("organisation/units/SO", Map.of("name", "河口监管所", "parent", "FJ")).ok();
    admin
        .put(
            "organisation/departments/D91",
            Map.of("name", "窗口", "unit", "SO", "kind", "internal", "head", "he.chuan"))
        .ok();
    admin
        .put(
            "organisation/posts/P9101",
            Map.of("name", "受理岗", "department", "D91", "rank", "general", "holder", "lin.duo"))
        .ok();
    admin.put("organisation/bodies/FJ/party-group", Map.of("members", List.of(SUPERIOR))).ok();
  }

  @Test
  void aSuperiorSeesTheUnitsBelowAndNeitherThoseBesideNorThoseAbove() {
    String below = filedAtTheStation();
    String above = scenes.draft();

    assertThat(keys(superior)).contains(below).doesNotContain(above);
    assertThat(keys(reader)).contains(below, above);
    assertThat(superior.get("risk-points/" + below).ok().get("mayDo")).isEmpty();
    assertThat(superior.get("risk-points/" + below + "/papers").status()).isEqualTo(200);
    assertThat(superior.get("risk-points/" + above).status()).isEqualTo(404);
    assertThat(keys(superior, "&unit=LH")).isEqualTo(keys(superior));
    assertThat(superior.get("register/summary" + OF).ok().get("total").asInt())
        .isEqualTo(keys(superior).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "heat-map",
        "powers",
        "accountability",
        "supervision",
        "measures",
        "warnings",
        "publicities",
        "my-work",
        "post-grades",
        "gadgets/graded-supervision",
        "register-views",
        "rectifications"
      })
  void aSuperiorOpensWhatIsNarrowedToTheUnitsBelow(String what) {
    assertThat(superior.get(what + OF).status()).isEqualTo(200);
  }

  /** Their lines speak of points of several units at once, or they are there to begin something. */
  @ParameterizedTest
  @ValueSource(strings = {"meetings", "filings", "quality", "filing"})
  void whatIsOfTheWholeProjectIsNotThereForASuperior(String what) {
    assertThat(superior.get(what + OF).status()).isEqualTo(404);
  }

  @Test
  void aSuperiorChangesNothing() {
    String point = filedAtTheStation();

    assertThat(superior.put("risk-points/" + point, atTheStation()).status()).isEqualTo(403);
    assertThat(superior.post("risk-points/" + point + "/withdrawal", Scenes.reason()).status())
        .isEqualTo(403);
    assertThat(superior.post("risk-points", Scenes.filing(false)).status()).isEqualTo(404);
  }

  private static String filedAtTheStation() {
    Map<String, Object> filing = atTheStation();
    filing.put("project", DemoBody.PROJECT);
    filing.put("submit", false);
    RestUser clerk = sandbox.as("lin.duo", DemoBody.PASSWORD);
    return clerk.post("risk-points", filing).ok().get("key").asText();
  }

  private static Map<String, Object> atTheStation() {
    return Scenes.with("department", "D91", Scenes.with("post", "P9101", Scenes.content()));
  }

  private static List<String> keys(RestUser user) {
    return keys(user, "");
  }

  private static List<String> keys(RestUser user, String filter) {
    JsonNode points = user.get("register" + OF + "&limit=200" + filter).ok().get("points");
    return StreamSupport.stream(points.spliterator(), false)
        .map(point -> point.get("key").asText())
        .toList();
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

  /** Whoever has neither an office nor a share in a warning is told the department instead. */
  @Test
  void aReaderIsNotToldWhoWasWarned() {
    String key = scenes.warned();
    RestUser inspector = sandbox.as(DemoBody.INSPECTOR, DemoBody.PASSWORD);
    JsonNode told = inspector.get("warnings/" + key).ok();
    String name = told.at("/responsible/name").asText();
    String ofPerson = "warnings" + OF + "&person=" + told.at("/responsible/user").asText();
    String point = "risk-points/" + told.at("/point/key").asText();

    for (String path :
        List.of(
            "warnings/" + key,
            "warnings" + OF,
            "gadgets/outstanding-warnings" + OF,
            "exports/warnings" + OF + "&format=csv")) {
      assertThat(inspector.get(path).body()).as(path).contains(name);
      assertThat(reader.get(path).body()).as(path).contains("登记许可科工作人员").doesNotContain(name);
    }
    assertThat(reader.get(point).ok().at("/warnings/0/responsible/name").asText())
        .isEqualTo("登记许可科工作人员");
    assertThat(inspector.get(ofPerson).ok().get("total").asInt()).isPositive();
    assertThat(reader.get(ofPerson).ok().get("total").asInt()).isZero();
    RestUser warned = sandbox.as(told.at("/responsible/user").asText(), DemoBody.PASSWORD);
    assertThat(warned.get(ofPerson).ok().get("total").asInt()).isPositive();
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
