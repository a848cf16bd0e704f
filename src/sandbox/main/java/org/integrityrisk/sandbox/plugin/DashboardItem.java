package org.integrityrisk.sandbox.plugin;

import java.util.Map;

/** An item that the app offers for dashboards. */
public interface DashboardItem {
  /** The complete module key. */
  String key();

  /** In the caller's language. */
  String title();

  /** In the caller's language. */
  String description();

  boolean configurable();

  /** The AMD module that runs the item in the browser; empty when it has none. */
  String amdModule();

  /** The server's part of the view, as HTML. */
  String render(Map<String, Object> context);
}
