package org.integrityrisk.core.secret;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * PBKDF2 with HMAC-SHA-256: trying out secrets against a stolen database takes long.
 *
 * @param iterations how often the hash is repeated; kept with each hash, so that it can grow
 */
public record SlowHash(int iterations) {

  /** What OWASP's password storage guidance asks for PBKDF2 with HMAC-SHA-256. */
  private static final int RECOMMENDED = 600_000;

  private static final int SALT = 16;
  private static final int BITS = 256;

  /**
   * A hash as it is stored.
   *
   * @param salt Base64
   * @param hash Base64
   */
  public record Hashed(int iterations, String salt, String hash) {}

  /** The hash of production. */
  public static SlowHash recommended() {
    return new SlowHash(RECOMMENDED);
  }

  public Hashed hash(String secret, Randomness randomness) {
    byte[] salt = randomness.bytes(SALT);
    return new Hashed(iterations, encoded(salt), encoded(derive(secret, salt, iterations)));
  }

  /** A hash of no secret: any is wrong for it, and as slow to be found wrong as with another. */
  public Hashed ofNothing(Randomness randomness) {
    String hash = encoded(randomness.bytes(BITS / Byte.SIZE));
    return new Hashed(iterations, encoded(randomness.bytes(SALT)), hash);
  }

  /** Whether the secret is the one that was hashed; takes as long for a wrong one. */
  public static boolean matches(String secret, Hashed stored) {
    byte[] salt = Base64.getDecoder().decode(stored.salt());
    byte[] expected = Base64.getDecoder().decode(stored.hash());
    return MessageDigest.isEqual(expected, derive(secret, salt, stored.iterations()));
  }

  private static byte[] derive(String secret, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(secret.toCharArray(), salt, iterations, BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2", e);
    } finally {
      spec.clearPassword();
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
