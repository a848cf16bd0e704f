package org.integrityrisk.core.text;

import java.util.Locale;

/**
 * One text in English and in Chinese, as a regime file writes it.
 *
 * <p>Either both languages hold something or the text is {@link #EMPTY}; whoever reads a file
 * reports a missing language as a {@link Problem} before building this value.
 *
 * @param en English
 * @param zh simplified Chinese
 */
public record LocalizedText(String en, String zh) {

  /** No text at all. */
  public static final LocalizedText EMPTY = new LocalizedText("", "");

  public LocalizedText {
    en = en.strip();
    zh = zh.strip();
  }

  /** The same words in both languages, for what people typed once. */
  public static LocalizedText same(String text) {
    return new LocalizedText(text, text);
  }

  /** Chinese for any Chinese locale, English for every other. */
  public String in(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
  }

  public boolean isEmpty() {
    return en.isEmpty() && zh.isEmpty();
  }
}
