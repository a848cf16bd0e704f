package org.integrityrisk.sandbox.plugin;

import java.util.List;
import java.util.Map;

/**
 * What the app adds to pages at a location, in the order of weights, without what conditions hide.
 *
 * <p>The context holds what the place knows: {@code issue}, {@code project}, {@code user}, {@code
 * helper}; {@code i18n} is added.
 */
public interface WebFragments {
  /**
   * Links of a section, like {@code system.top.navigation.bar} or {@code
   * admin_plugins_menu/integrity-risk}.
   */
  List<Link> links(String section, Map<String, Object> context);

  List<Section> sections(String location, Map<String, Object> context);

  List<Panel> panels(String location, Map<String, Object> context);

  /** A link; label and tooltip in the caller's language, url with the context path. */
  record Link(String key, String id, String label, String tooltip, String url, String styleClass) {}

  /** A group of links; {@code key} is the second half of the links' section. */
  record Section(String key, String label) {}

  /** A piece of a page, as HTML. */
  record Panel(String key, String label, String html) {}
}
