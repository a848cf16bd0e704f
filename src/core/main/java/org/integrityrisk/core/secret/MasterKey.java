package org.integrityrisk.core.secret;

import java.util.Arrays;

/**
 * A key that wraps other keys. It is never stored where what it protects is stored.
 *
 * @param id its name, kept with every key that it wraps
 * @param bytes 32 bytes
 */
public record MasterKey(String id, byte[] bytes) {

  /** How many bytes a key of AES-256 has. */
  public static final int LENGTH = 32;

  public MasterKey {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a master key has " + LENGTH + " bytes");
    }
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MasterKey that
        && id.equals(that.id)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The name alone: a key must not get into a log. */
  @Override
  public String toString() {
    return "MasterKey[" + id + "]";
  }
}
