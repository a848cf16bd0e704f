package org.integrityrisk.core.tip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Takes out of photographs what a camera writes into them: its number, the place, the time. The
 * picture itself stays as it is. Formats: JPEG (ITU T.81, segments) and PNG (ISO 15948, chunks).
 */
final class PictureCleaning {

  private static final int PNG_HEAD = 8;
  private static final int PNG_FRAME = 12;
  private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS");
  private static final int START_OF_SCAN = 0xDA;
  private static final int APP_1 = 0xE1;
  private static final int APP_15 = 0xEF;
  private static final int APP_14 = 0xEE;
  private static final int COMMENT = 0xFE;

  private PictureCleaning() {}

  /** The content without what says where it comes from; unchanged when it is no picture. */
  static byte[] clean(FileType type, byte[] content) {
    return switch (type) {
      case PNG -> png(content);
      case JPEG -> jpeg(content);
      default -> content;
    };
  }

  private static byte[] png(byte[] content) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
    kept.write(content, 0, PNG_HEAD);
    ByteBuffer buffer = ByteBuffer.wrap(content);
    int at = PNG_HEAD;
    while (at + PNG_FRAME <= content.length) {
      long length = PNG_FRAME + Integer.toUnsignedLong(buffer.getInt(at));
      if (at + length > content.length) {
        break;
      }
      if (NEEDED.contains(new String(content, at + 4, 4, StandardCharsets.US_ASCII))) {
        kept.write(content, at, (int) length);
      }
      at += (int) length;
    }
    return kept.toByteArray();
  }

  private static byte[] jpeg(byte[] content) {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
    kept.write(content, 0, 2);
    int at = 2;
    while (at + 4 <= content.length && (content[at] & 0xFF) == 0xFF) {
      int marker = content[at + 1] & 0xFF;
      int length = 2 + ((content[at + 2] & 0xFF) << 8 | content[at + 3] & 0xFF);
      if (marker == START_OF_SCAN || at + length > content.length) {
        break;
      }
      if (!tells(marker)) {
        kept.write(content, at, length);
      }
      at += length;
    }
    kept.write(content, at, content.length - at);
    return kept.toByteArray();
  }

  /** Application segments, except those that say how to read the colours, and comments. */
  private static boolean tells(int marker) {
    return marker == COMMENT || marker >= APP_1 && marker <= APP_15 && marker != APP_14;
  }
}
