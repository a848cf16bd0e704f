package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Renders the Velocity templates in an app's jar; values are escaped for HTML.
 *
 * <p>Source: atlassian-template-renderer published Javadoc; imported by Slack for Jira (11.0).
 */
public interface TemplateRenderer {
  void render(String templateName, Writer writer) throws RenderingException, IOException;

  void render(String templateName, Map<String, Object> context, Writer writer)
      throws RenderingException, IOException;

  String renderFragment(String fragment, Map<String, Object> context) throws RenderingException;

  /** True when the template exists. */
  boolean resolve(String templateName);
}
