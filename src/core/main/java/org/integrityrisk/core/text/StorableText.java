package org.integrityrisk.core.text;

/**
 * Which texts can be kept by everything that a text may come to: databases, workbooks, documents,
 * mails. PostgreSQL refuses the character zero, and XML 1.0, which workbooks are written in, has no
 * way to write other control characters or half of a surrogate pair.
 */
public final class StorableText {

  private StorableText() {}

  /** Whether each character of the text is one of XML 1.0 (section 2.2). */
  public static boolean isStorable(String text) {
    return text.codePoints().allMatch(StorableText::isCharacter);
  }

  private static boolean isCharacter(int code) {
    return code >= 0x20 && code <= 0xD7FF
        || code == '\n'
        || code == '\r'
        || code == '\t'
        || code >= 0xE000 && code <= 0xFFFD
        || code >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
