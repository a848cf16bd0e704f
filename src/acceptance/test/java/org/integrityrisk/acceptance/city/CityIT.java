package org.integrityrisk.acceptance.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A very small city is loaded through the app's imports, and the app has all of it. */
class CityIT {

  private static final CitySize SIZE = new CitySize(0.0002);
  private static final CityFiles FILES = new CityFiles(SIZE, 1);

  private static Sandbox sandbox;

  @BeforeAll
  static void load() throws IOException {
    sandbox = Sandbox.start(City.withPeople(SIZE, List.of("--memory")));
    new CityLoad(FILES, sandbox.admin(), office()).run();
  }

  @AfterAll
  static void end() {
    sandbox.close();
  }

  @Test
  void theAppHasAllOfItAndItsAuditTrailHolds() {
    CityCounts counts = CityCounts.of(sandbox.admin());

    assertThat(counts.found()).isEqualTo(CityCounts.meant(SIZE));
    assertThat(counts.auditHolds()).isTrue();
    assertThat(counts.auditEntries()).isGreaterThan(CityCounts.auditEntriesAtLeast(SIZE));
  }

  @Test
  void whatWasSignedOnPaperIsNotShownAsDecidedHere() {
    JsonNode point = office().get("risk-points/" + firstPoint()).ok();

    assertThat(point.get("state").get("code").asText()).isEqualTo("in-force");
    assertThat(point.get("opinions").findValuesAsText("paper"))
        .hasSize(CityFiles.OPINIONS + 1)
        .allMatch(paper -> paper.startsWith("廉审"));
    assertThat(point.get("opinions").findValuesAsText("decision"))
        .containsExactly("pass", "pass", "pass", "pass", "adopt");
    assertThat(point.get("opinions").findValuesAsText("user"))
        .containsExactly("", "", "", "", CityPeople.office(1));
    assertThat(point.get("measures").get(0).get("state").get("code").asText())
        .isEqualTo("in-force");
  }

  @Test
  void theSameFileIsRefused() {
    JsonNode again =
        office()
            .upload(
                "imports/risk-points?dryRun=true&project=" + CityLoad.PROJECT,
                "text/csv",
                FILES.points(1, 4).getBytes(StandardCharsets.UTF_8))
            .ok();

    assertThat(again.get("failed").asInt()).isEqualTo(3);
    assertThat(again.findValuesAsText("code")).containsOnly("import.duplicate-point");
  }

  @Test
  void nobodyButTheOfficeBringsInWhatWasApprovedOnPaper() {
    RestUser head = sandbox.as(CityPeople.head(1), CityPeople.PASSWORD);
    byte[] file = FILES.points(1, 2).getBytes(StandardCharsets.UTF_8);

    assertThat(
            head.upload("imports/risk-points?project=" + CityLoad.PROJECT, "text/csv", file)
                .status())
        .isEqualTo(403);
  }

  private static RestUser office() {
    return sandbox.as(CityPeople.office(1), CityPeople.PASSWORD);
  }

  private static String firstPoint() {
    String path = "register?limit=1&project=" + CityLoad.PROJECT;
    return office().get(path).ok().get("points").get(0).get("key").asText();
  }
}
