package org.integrityrisk.sandbox.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The prefix of an app's tables: {@code AO_} and the last six hexadecimal digits of the MD5 sum of
 * the namespace.
 *
 * <p>Source: developer.atlassian.com, Active Objects, "Table names".
 */
public record TableNamespace(String prefix) {
  private static final int DIGITS = 6;

  /** The prefix for the namespace that the {@code ao} module names. */
  public static TableNamespace of(String namespace) {
    String sum = HexFormat.of().withUpperCase().formatHex(md5(namespace));
    return new TableNamespace("AO_" + sum.substring(sum.length() - DIGITS));
  }

  String prepend(String table) {
    return prefix + "_" + table;
  }

  private static byte[] md5(String text) {
    try {
      return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has MD5", e);
    }
  }
}
