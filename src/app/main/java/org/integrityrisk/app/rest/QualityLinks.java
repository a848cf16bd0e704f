package org.integrityrisk.app.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.integrityrisk.core.regime.QualityCheck;

/** Where the findings of the quality checks are put right, below the host's context path. */
final class QualityLinks {

  private static final String PAGES = "/plugins/servlet/integrity-risk";

  private QualityLinks() {}

  static String to(QualityCheck check, String project, String key) {
    return switch (check.subject()) {
      case POINT, MEASURE, WARNING -> "/browse/" + encoded(key);
      case POWER -> PAGES + "/powers?project=" + encoded(project) + "&power=" + encoded(key);
      case POST, DEPARTMENT, UNIT -> PAGES + "/organisation";
      case PUBLICITY -> PAGES + "/publicity?id=" + encoded(key);
      case FILING -> PAGES + "/filings?project=" + encoded(project);
      case DELEGATION -> PAGES;
    };
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
