package org.integrityrisk.acceptance.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.integrityrisk.acceptance.harness.RestUser;

/**
 * Loads the city into a sandbox that knows its people: through the imports that any office uses,
 * and warning by warning as anybody issues them.
 */
final class CityLoad {

  static final String PROJECT = "CITY";

  private static final int IN_ONE_FILE = 10_000;
  private static final String CSV = "text/csv";

  private final CityFiles files;
  private final RestUser admin;
  private final RestUser office;
  private final List<String> keys = new ArrayList<>();

  /**
   * A load.
   *
   * @param files what is loaded
   * @param admin an administrator
   * @param office the office of the city's first unit
   */
  CityLoad(CityFiles files, RestUser admin, RestUser office) {
    this.files = files;
    this.admin = admin;
    this.office = office;
  }

  /** Loads everything, and prints how long each kind took. */
  void run() {
    CitySize size = files.size();
    admin.post("setup", setup()).ok();
    int entries = 4 * size.units() + size.departments() + size.posts();
    Printed.timed(
        "organisation", entries, () -> upload("imports/organisation", files.organisation()));
    Printed.timed(
        "powers", size.powers(), () -> inFiles("imports/powers", size.powers(), files::powers));
    Printed.timed(
        "points with opinions and measures",
        size.points(),
        () -> inFiles("imports/risk-points?project=" + PROJECT, size.points(), files::points));
    Printed.timed("warnings", size.warnings(), this::warn);
  }

  private static Map<String, String> setup() {
    return Map.of(
        "projectKey",
        PROJECT,
        "projectName",
        "全市廉政风险库",
        "regime",
        CityFiles.REGIME,
        "language",
        "zh",
        "userGroup",
        "integrity-risk");
  }

  private void inFiles(String path, int all, BiFunction<Integer, Integer, String> file) {
    for (int first = 1; first <= all; first += IN_ONE_FILE) {
      upload(path, file.apply(first, Math.min(first + IN_ONE_FILE, all + 1)));
    }
  }

  private void upload(String path, String file) {
    RestUser user = path.contains("risk-points") ? office : admin;
    JsonNode answer = user.upload(path, CSV, file.getBytes(StandardCharsets.UTF_8)).ok();
    if (answer.get("failed").asInt() > 0) {
      throw new IllegalStateException("Refused: " + answer);
    }
    answer.get("results").forEach(row -> row.path("key").asText().lines().forEach(keys::add));
  }

  private void warn() {
    JsonNode regime = admin.get("regimes/" + CityFiles.REGIME).ok();
    Map<String, String> warning =
        Map.of(
            "reason",
            "抽查发现防控措施没有按要求落实",
            "responsible",
            CityPeople.head(1),
            "source",
            regime.get("sources").get(0).get("code").asText());
    List<String> points = keys.subList(keys.size() - files.size().points(), keys.size());
    for (int number = 0; number < files.size().warnings(); number++) {
      String point = points.get(files.warned(number));
      admin.post("risk-points/" + point + "/warnings", warning).ok();
    }
  }
}
