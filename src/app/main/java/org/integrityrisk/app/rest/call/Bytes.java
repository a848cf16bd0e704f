package org.integrityrisk.app.rest.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads a body, but not more of it than allowed. */
final class Bytes {

  private Bytes() {}

  /**
   * The whole body.
   *
   * @throws Refusal 413 when it is larger than the limit
   */
  static byte[] read(InputStream body, int limit) {
    try {
      byte[] bytes = body.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw Refusal.tooLarge(limit);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
