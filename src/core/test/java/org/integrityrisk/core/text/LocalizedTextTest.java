package org.integrityrisk.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalizedTextTest {

  private static final LocalizedText TEXT = new LocalizedText(" risk ", " 风险 ");

  @ParameterizedTest
  @CsvSource({"zh,风险", "zh-CN,风险", "zh-TW,风险", "en,risk", "en-GB,risk", "de,risk", "und,risk"})
  void speaksChineseToChineseLocalesAndEnglishToAllOthers(String locale, String words) {
    assertThat(TEXT.in(Locale.forLanguageTag(locale))).isEqualTo(words);
  }

  @Test
  void isEmptyWithoutWordsInEitherLanguage() {
    assertThat(new LocalizedText("  ", "")).isEqualTo(LocalizedText.EMPTY);
    assertThat(LocalizedText.EMPTY.isEmpty()).isTrue();
    assertThat(LocalizedText.same("x").isEmpty()).isFalse();
  }
}
