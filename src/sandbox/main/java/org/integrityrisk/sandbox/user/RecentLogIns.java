package org.integrityrisk.sandbox.user;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers which password was right, so that REST calls with basic authentication do not pay for a
 * slow hash each time. Holds keyed digests only; the key lives as long as the process.
 */
final class RecentLogIns {
  private static final String DIGEST = "HmacSHA256";

  private final Map<String, byte[]> byHash = new ConcurrentHashMap<>();
  private final SecretKeySpec key;

  RecentLogIns(SecureRandom random) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    this.key = new SecretKeySpec(bytes, DIGEST);
  }

  boolean matches(String password, String storedHash) {
    byte[] digest = digest(password);
    byte[] known = byHash.get(storedHash);
    if (known != null && MessageDigest.isEqual(known, digest)) {
      return true;
    }
    boolean right = PasswordHash.matches(password, storedHash);
    if (right) {
      byHash.put(storedHash, digest);
    }
    return right;
  }

  private byte[] digest(String password) {
    try {
      Mac mac = Mac.getInstance(DIGEST);
      mac.init(key);
      return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no " + DIGEST, e);
    }
  }
}
