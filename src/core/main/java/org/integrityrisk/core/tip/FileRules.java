package org.integrityrisk.core.tip;

import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Which files are taken.
 *
 * <p>Codes: {@code tip.file-too-large}, {@code tip.file-empty}, {@code tip.file-type}, {@code
 * tip.too-many-files}.
 */
public final class FileRules {

  /** Most bytes of a file. */
  public static final int BYTES = 5 * 1024 * 1024;

  /** Most files of a tip. */
  public static final int FILES = 10;

  private FileRules() {}

  /** What the file is, if it is taken. */
  static FileType check(String name, byte[] content) {
    if (content.length == 0) {
      throw DomainException.invalid(Problem.of("tip.file-empty").at("content"));
    }
    if (content.length > BYTES) {
      throw DomainException.invalid(
          Problem.of("tip.file-too-large", Integer.toString(BYTES / 1024 / 1024)).at("content"));
    }
    return FileType.of(name, content)
        .orElseThrow(
            () ->
                DomainException.invalid(
                    Problem.of("tip.file-type", String.join(", ", FileType.allEndings()))
                        .at("content")));
  }

  static void checkCount(Tip tip) {
    if (tip.files().size() >= FILES) {
      throw DomainException.conflict(Problem.of("tip.too-many-files", Integer.toString(FILES)));
    }
  }
}
