package org.integrityrisk.sandbox.webresource;

import java.util.Locale;

/**
 * The scripts and styles of the host's user interface: jQuery, AUI, AMD modules, and what apps
 * expect of a Jira page. AMD comes last, so that jQuery and AUI stay global.
 */
final class HostTags {
  private static final String TAGS =
      """
      <meta name="ajs-context-path" content="%1$s">
      <meta name="ajs-user-locale" content="%2$s">
      <link rel="stylesheet" href="%1$s/static/aui/aui-prototyping.css">
      <script src="%1$s/static/jquery/jquery.min.js"></script>
      <script src="%1$s/static/host/context-path.js"></script>
      <script src="%1$s/static/aui/aui-prototyping.js"></script>
      <script src="%1$s/static/almond/almond.js"></script>
      <script src="%1$s/static/host/modules.js"></script>
      <script src="%1$s/static/host/data.js"></script>
      <script src="%1$s/static/host/events.js"></script>
      """;

  private HostTags() {}

  static String of(String contextPath, Locale locale) {
    return TAGS.formatted(contextPath, locale);
  }
}
