package org.integrityrisk.core.tip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/**
 * The kinds of file that are taken with a tip. What a file is, its content says; the ending of its
 * name must agree, so that nobody opens something else than they expect.
 */
public enum FileType implements Coded {
  PDF("pdf", List.of("pdf"), 0, "%PDF-"),
  PNG("png", List.of("png"), 0, "\u0089PNG\r\n\u001a\n"),
  JPEG("jpg", List.of("jpg", "jpeg"), 0, "\u00ff\u00d8\u00ff"),
  WORD("docx", List.of("docx"), 0, "PK\u0003\u0004"),
  EXCEL("xlsx", List.of("xlsx"), 0, "PK\u0003\u0004"),
  SOUND("mp3", List.of("mp3"), 0, "ID3"),
  FILM("mp4", List.of("mp4", "m4a"), 4, "ftyp"),
  TEXT("txt", List.of("txt"), 0, "");

  private final String code;
  private final List<String> endings;
  private final int offset;
  private final byte[] mark;

  FileType(String code, List<String> endings, int offset, String mark) {
    this.code = code;
    this.endings = endings;
    this.offset = offset;
    this.mark = mark.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Also the ending under which it is handed out. */
  @Override
  public String code() {
    return code;
  }

  /** All endings that are taken. */
  public static List<String> allEndings() {
    return Arrays.stream(values()).flatMap(type -> type.endings.stream()).toList();
  }

  /** What the file is; empty when it is nothing that is taken, or not what its name says. */
  public static Optional<FileType> of(String name, byte[] content) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(type -> type.endings.contains(ending) && type.marks(content))
        .filter(type -> type != TEXT || isText(content))
        .findFirst();
  }

  private boolean marks(byte[] content) {
    int end = offset + mark.length;
    return content.length >= end && Arrays.equals(Arrays.copyOfRange(content, offset, end), mark);
  }

  private static boolean isText(byte[] content) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(content))
          .chars()
          .noneMatch(one -> one < ' ' && "\t\r\n\f".indexOf(one) < 0);
    } catch (CharacterCodingException binary) {
      return false;
    }
  }
}
