package org.integrityrisk.sandbox.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BundleTextsTest {
  private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

  private final Texts texts = new BundleTexts();

  @BeforeEach
  void add() {
    texts.add(getClass().getClassLoader(), "testapp.i18n.test");
  }

  @Test
  void the_nearest_language_wins_and_english_stands_for_the_rest() {
    assertThat(texts.getText(CHINESE, "test.hello")).isEqualTo("你好");
    assertThat(texts.getText(Locale.FRENCH, "test.hello")).isEqualTo("Hello, it's fine");
  }

  @Test
  void arguments_are_put_in() {
    assertThat(texts.getText(Locale.ENGLISH, "test.many", 7)).isEqualTo("7 notes");
    assertThat(texts.getText(CHINESE, texts.createMessage("test.many", 7))).isEqualTo("7 条");
  }

  @Test
  void an_unknown_key_is_its_own_text() {
    assertThat(texts.getText(CHINESE, "test.unknown")).isEqualTo("test.unknown");
  }

  @Test
  void texts_are_listed_by_prefix() {
    assertThat(texts.getAllTranslationsForPrefix("test.li", CHINESE))
        .isEqualTo(Map.of("test.link", "记录"));
  }

  @Test
  void a_bundle_without_a_file_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> texts.add(getClass().getClassLoader(), "testapp.i18n.none"));
  }
}
