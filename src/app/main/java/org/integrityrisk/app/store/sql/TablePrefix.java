package org.integrityrisk.app.store.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The prefix that Active Objects gives to the tables of one namespace: {@code AO_}, the last six
 * hexadecimal digits of the namespace's MD5, and an underscore.
 *
 * @param value for example {@code AO_4C2F0B_}
 */
public record TablePrefix(String value) {

  /**
   * The namespace that {@code atlassian-plugin.xml} gives to our entities; changing it loses every
   * table.
   */
  public static final String NAMESPACE = "org.integrityrisk.jira";

  private static final int DIGITS = 6;

  /** The prefix of this app's own tables. */
  public static TablePrefix ours() {
    return of(NAMESPACE);
  }

  /** The prefix of the tables of any namespace. */
  public static TablePrefix of(String namespace) {
    String digest = HexFormat.of().formatHex(md5(namespace));
    String end = digest.substring(digest.length() - DIGITS).toUpperCase(Locale.ROOT);
    return new TablePrefix("AO_" + end + "_");
  }

  private static byte[] md5(String text) {
    try {
      return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }
}
