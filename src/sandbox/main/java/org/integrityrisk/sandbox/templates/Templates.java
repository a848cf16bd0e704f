package org.integrityrisk.sandbox.templates;

import java.util.Map;

/**
 * Renders Velocity templates. References are escaped for HTML, except values of methods marked
 * {@code HtmlSafe} and references whose name ends in {@code Html}.
 */
public interface Templates {
  /** Renders a template by its path on the class path, like {@code templates/issue.vm}. */
  String render(String path, Map<String, Object> context);

  /** Renders a text that is itself a template, like the link of a web item. */
  String renderText(String text, Map<String, Object> context);
}
