package org.integrityrisk.app.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Links to the register page, below the host's context path, that show the points behind a number.
 */
record RegisterLinks(String project, String unit) {

  private static final String PAGE = "/plugins/servlet/integrity-risk/register?";
  private static final String MEASURES = "/plugins/servlet/integrity-risk/measures?";
  private static final String SUPERVISION = "/plugins/servlet/integrity-risk/supervision?";
  private static final String WARNINGS = "/plugins/servlet/integrity-risk/warnings?";

  /** The page with these filters, and those of the whole gadget. */
  String to(Map<String, String> filters) {
    return page(PAGE, filters);
  }

  /** The page of measures with these filters, and those of the whole gadget. */
  String measures(Map<String, String> filters) {
    return page(MEASURES, filters);
  }

  /** The page of supervision with these filters, and those of the whole gadget. */
  String supervision(Map<String, String> filters) {
    return page(SUPERVISION, filters);
  }

  /** The page of warnings with these filters, and those of the whole gadget. */
  String warnings(Map<String, String> filters) {
    return page(WARNINGS, filters);
  }

  private String page(String page, Map<String, String> filters) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("project", project);
    all.put("unit", unit);
    all.putAll(filters);
    return page
        + all.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(one -> one.getKey() + "=" + encoded(one.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
