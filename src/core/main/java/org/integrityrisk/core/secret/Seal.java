package org.integrityrisk.core.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Seals what belongs to one thing, with AES-256-GCM. Every sealed text is bound to its thing and
 * its place there: it opens nowhere else.
 */
public final class Seal {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final String thing;
  private final byte[] key;
  private final Randomness randomness;

  Seal(String thing, byte[] key, Randomness randomness) {
    this.thing = thing;
    this.key = key.clone();
    this.randomness = randomness;
  }

  String thing() {
    return thing;
  }

  byte[] key() {
    return key.clone();
  }

  /**
   * The bytes, sealed, as text.
   *
   * @param place where in the thing they stand
   */
  public String seal(String place, byte[] plain) {
    byte[] nonce = randomness.bytes(NONCE);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, place, nonce, plain);
    byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
    return Base64.getEncoder().encodeToString(whole);
  }

  /**
   * What was sealed.
   *
   * @throws DomainException CONFLICT {@code secret.broken} when it was changed, or sealed for
   *     another place, thing or key
   */
  public byte[] open(String place, String sealed) {
    byte[] whole = decoded(sealed);
    byte[] nonce = Arrays.copyOf(whole, NONCE);
    return run(Cipher.DECRYPT_MODE, place, nonce, Arrays.copyOfRange(whole, NONCE, whole.length));
  }

  private static byte[] decoded(String sealed) {
    try {
      byte[] whole = Base64.getDecoder().decode(sealed);
      if (whole.length > NONCE) {
        return whole;
      }
    } catch (IllegalArgumentException notBase64) {
      throw broken();
    }
    throw broken();
  }

  private byte[] run(int mode, String place, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD((thing + "/" + place).getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException unfit) {
      throw broken();
    }
  }

  private static DomainException broken() {
    return DomainException.conflict(Problem.of("secret.broken"));
  }

  /** The thing alone: a key must not get into a log. */
  @Override
  public String toString() {
    return "Seal[" + thing + "]";
  }
}
