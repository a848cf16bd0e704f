package org.integrityrisk.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One hash over several texts. */
public final class Fingerprint {

  private Fingerprint() {}

  /** SHA-256 of the texts in their order, in hexadecimal; "ab", "c" and "a", "bc" differ. */
  public static String of(List<String> texts) {
    MessageDigest digest = sha256();
    texts.forEach(text -> addWithLength(digest, text.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void addWithLength(MessageDigest digest, byte[] text) {
    digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(text);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
