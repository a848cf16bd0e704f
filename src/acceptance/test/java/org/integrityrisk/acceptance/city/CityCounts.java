package org.integrityrisk.acceptance.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.integrityrisk.acceptance.harness.RestUser;

/**
 * How much of the city the app has, as it says itself.
 *
 * @param found what it has, by kind
 * @param auditEntries how many entries its audit trail has
 * @param auditHolds whether it finds the chain of them whole
 */
record CityCounts(Map<String, Long> found, long auditEntries, boolean auditHolds) {

  /** Asks the app; opinions are those of the first point, times the points. */
  static CityCounts of(RestUser admin) {
    String project = "project=" + CityLoad.PROJECT;
    JsonNode organisation = admin.get("organisation").ok();
    Map<String, Long> found = new LinkedHashMap<>();
    for (String kind : new String[] {"units", "departments", "posts"}) {
      found.put(kind, (long) organisation.get(kind).size());
    }
    found.put("powers", total(admin, "powers?limit=1"));
    found.put("points", total(admin, "register?limit=1&" + project));
    found.put("points in force", total(admin, "register?limit=1&status=in-force&" + project));
    found.put("measures", total(admin, "measures?limit=1&" + project));
    found.put("warnings", total(admin, "gadgets/outstanding-warnings?" + project));
    found.put("opinions", found.get("points") * opinionsOnOne(admin, project));
    JsonNode audit = admin.get("audit/verification").ok();
    return new CityCounts(found, audit.get("entries").asLong(), audit.get("holds").asBoolean());
  }

  /** How much was meant to be there. */
  static Map<String, Long> meant(CitySize size) {
    Map<String, Long> meant = new LinkedHashMap<>();
    meant.put("units", (long) size.units());
    meant.put("departments", (long) size.departments());
    meant.put("posts", (long) size.posts());
    meant.put("powers", (long) size.powers());
    meant.put("points", (long) size.points());
    meant.put("points in force", (long) size.points());
    meant.put("measures", (long) size.measures());
    meant.put("warnings", (long) size.warnings());
    meant.put("opinions", (long) size.points() * (CityFiles.OPINIONS + 1));
    return meant;
  }

  /**
   * Entries that the points and measures leave: each point, each opinion on its form, each measure
   * planned and in force.
   */
  static long auditEntriesAtLeast(CitySize size) {
    return (long) size.points() * (1 + CityFiles.OPINIONS) + 2L * size.measures() + size.warnings();
  }

  private static long opinionsOnOne(RestUser admin, String project) {
    JsonNode points = admin.get("register?limit=1&" + project).ok().get("points");
    return admin
        .get("risk-points/" + points.get(0).get("key").asText())
        .ok()
        .get("opinions")
        .size();
  }

  private static long total(RestUser admin, String path) {
    return admin.get(path).ok().get("total").asLong();
  }

  void print(CitySize size) {
    meant(size).forEach((kind, number) -> Printed.count(kind, found.get(kind), number));
    System.out.printf(
        "%-36s %,9d, chain %s%n", "audit entries", auditEntries, auditHolds ? "whole" : "BROKEN");
  }
}
