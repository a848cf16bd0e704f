package com.atlassian.plugin.web.api.model;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * A piece of a page.
 *
 * <p>Source: Jira published Javadoc (atlassian-plugins-webfragment); used by Scrum Poker (11.3) and
 * Slack for Jira (11.0).
 */
public interface WebPanel {
  String getHtml(Map<String, Object> context);

  void writeHtml(Writer writer, Map<String, Object> context) throws IOException;
}
