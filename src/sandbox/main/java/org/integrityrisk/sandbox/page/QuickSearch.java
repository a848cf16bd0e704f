package org.integrityrisk.sandbox.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The search box of the header: a key leads to its issue, anything else to the issues with it. */
record QuickSearch() implements HostPage {
  @Override
  public Answer get(Visit visit) {
    String text = visit.text("searchString").strip();
    if (text.matches("[A-Za-z][A-Za-z0-9_]*-\\d+")) {
      return new Answer.Redirect("/browse/" + text.toUpperCase(Locale.ROOT));
    }
    String jql = text.isEmpty() ? "" : "text ~ \"" + quoted(text) + "\"";
    return new Answer.Redirect("/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
