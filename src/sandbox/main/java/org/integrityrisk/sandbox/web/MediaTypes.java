package org.integrityrisk.sandbox.web;

import java.util.Locale;
import java.util.Map;

/** The media types of files by their extension. */
public final class MediaTypes {
  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("js", "text/javascript;charset=UTF-8"),
          Map.entry("css", "text/css;charset=UTF-8"),
          Map.entry("html", "text/html;charset=UTF-8"),
          Map.entry("json", "application/json"),
          Map.entry("csv", "text/csv;charset=UTF-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("gif", "image/gif"),
          Map.entry("woff", "font/woff"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

  private MediaTypes() {}

  public static String of(String path) {
    return BY_EXTENSION.getOrDefault(extension(path), "application/octet-stream");
  }

  /** What stands behind the last dot, in small letters. */
  public static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
