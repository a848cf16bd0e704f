package org.integrityrisk.core.text;

import java.util.regex.Pattern;

/**
 * The name of a file as somebody sent it, made harmless: without folders, without characters that
 * nobody sees or that file systems refuse, not hidden, and not longer than wanted. Its ending
 * stays.
 */
public final class FileName {

  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]");
  private static final Pattern REFUSED = Pattern.compile("[:*?\"<>|%;]");

  private FileName() {}

  /**
   * The harmless name; empty when nothing is left of it.
   *
   * @param longest most characters, the last ones count
   */
  public static String of(String given, int longest) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String seen = UNSEEN.matcher(last).replaceAll("");
    String plain = REFUSED.matcher(seen).replaceAll("_").strip().replaceFirst("^\\.+", "");
    return plain.length() > longest ? plain.substring(plain.length() - longest) : plain;
  }
}
