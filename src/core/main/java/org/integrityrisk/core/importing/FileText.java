package org.integrityrisk.core.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * The characters of a text file.
 *
 * <p>Read as UTF-8, or as UTF-16 when a byte-order mark says so. Anything else is refused: text
 * guessed wrongly would be stored for good and nobody would notice before a review.
 */
final class FileText {

  private static final List<Encoding> KNOWN =
      List.of(
          new Encoding("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
          new Encoding("\u00FF\u00FE", StandardCharsets.UTF_16LE),
          new Encoding("\u00FE\u00FF", StandardCharsets.UTF_16BE),
          new Encoding("", StandardCharsets.UTF_8));

  private static final String ZIP = "PK\u0003\u0004";
  private static final int LONGEST_MARK = 4;

  /**
   * An encoding and the bytes that announce it.
   *
   * @param mark one character for each byte
   */
  private record Encoding(String mark, Charset charset) {}

  private FileText() {}

  /**
   * Decodes a file.
   *
   * @throws DomainException of kind {@code INVALID}: {@code import.not-text} for a spreadsheet or
   *     other binary file, {@code import.wrong-encoding} for text in another encoding
   */
  static String of(byte[] file) {
    String start =
        new String(file, 0, Math.min(file.length, LONGEST_MARK), StandardCharsets.ISO_8859_1);
    if (start.startsWith(ZIP)) {
      throw DomainException.invalid(Problem.of("import.not-text"));
    }
    Encoding encoding =
        KNOWN.stream().filter(one -> start.startsWith(one.mark())).findFirst().orElseThrow();
    String text = decode(file, encoding);
    if (text.indexOf('\0') >= 0) {
      throw DomainException.invalid(Problem.of("import.not-text"));
    }
    return text;
  }

  private static String decode(byte[] file, Encoding encoding) {
    int start = encoding.mark().length();
    try {
      return encoding
          .charset()
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(file, start, file.length - start))
          .toString();
    } catch (CharacterCodingException otherEncoding) {
      throw DomainException.invalid(Problem.of("import.wrong-encoding"));
    }
  }
}
