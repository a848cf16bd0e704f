package org.integrityrisk.acceptance.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;

/** How long it takes to compile a regime, and to grade every point again by its rules. */
final class RegimeChangeBenchmark {

  private static final String CHANGE = "projects/" + DemoBody.PROJECT + "/regime-change";
  private static final String REGIME = "category-based@benchmark";

  private RegimeChangeBenchmark() {}

  static void run(Sandbox sandbox, Figures once, String column) {
    RestUser admin = sandbox.admin();
    Map<String, Object> file = Map.of("yaml", otherRules(admin));
    admin.post("regime-files/validation", file).ok();
    long start = System.nanoTime();
    admin.post("regime-files/validation", file).ok();
    once.add("compile a regime", column, "%.0f ms", Figures.seconds(start) * 1000);
    admin.post("regime-files", file).ok();
    start = System.nanoTime();
    JsonNode plan = admin.post(CHANGE + "/preview", Map.of("regime", REGIME, "limit", 1)).ok();
    once.add("preview of other rules", column, "%.1f s", Figures.seconds(start));
    once.add("a page of that preview", column, "%.0f ms", page(admin, plan.get("plan").asText()));
    once.add("grade by other rules", column, "%s", apply(admin, plan.get("plan").asText()));
  }

  private static double page(RestUser admin, String plan) {
    Map<String, Object> last =
        Map.of("regime", REGIME, "plan", plan, "list", "level", "start", 1000, "limit", 50);
    long start = System.nanoTime();
    admin.post(CHANGE + "/preview/points", last).ok();
    return Figures.seconds(start) * 1000;
  }

  /** With very many points the answer comes at once, and a job of the app begins when it is due. */
  private static String apply(RestUser admin, String plan) {
    long start = System.nanoTime();
    JsonNode progress = admin.post(CHANGE, Map.of("regime", REGIME, "plan", plan)).ok();
    int points = progress.get("points").asInt();
    while (progress.get("state").asText().equals("running")) {
      start = progress.get("done").asInt() == 0 ? System.nanoTime() : start;
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
      progress = admin.get(CHANGE).ok();
    }
    double seconds = Figures.seconds(start);
    return "%,.0f points/s (%,d in %.1f s)".formatted(points / seconds, points, seconds);
  }

  /**
   * Inspection comes to level 1, administrative affairs to level 2: two fifths of the points move.
   */
  private static String otherRules(RestUser admin) {
    return admin
        .get("regime-files/category-based/1")
        .ok()
        .get("yaml")
        .asText()
        .replace("version: \"1\"", "version: benchmark")
        .replace("[licensing, penalty, administrative-affairs]", "[licensing, penalty, inspection]")
        .replace("when: {category: inspection}", "when: {category: administrative-affairs}");
  }
}
