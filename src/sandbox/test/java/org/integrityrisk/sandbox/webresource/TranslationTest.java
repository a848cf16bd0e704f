package org.integrityrisk.sandbox.webresource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.integrityrisk.sandbox.i18n.BundleTexts;
import org.integrityrisk.sandbox.i18n.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {
  private final Texts texts = new BundleTexts();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "AJS.I18n.getText('test.link') | \"Notes\"",
        "AJS.I18n.getText(\"test.link\") | \"Notes\"",
        "I18n.getText( 'test.link' ) | \"Notes\"",
        "AJS.I18n.getText('test.many', a, b) | AJS.format(\"{0} notes\", a, b)",
        "AJS.I18n.getText('test.unknown') | \"test.unknown\"",
        "AJS.I18n.getText('test.' + name) | AJS.I18n.getText('test.' + name)",
        "other.I18n.getText('test.link') | other.I18n.getText('test.link')"
      })
  void replaces_keys_that_stand_there_as_they_are(String script, String expected) {
    texts.add(getClass().getClassLoader(), "testapp.i18n.test");
    assertThat(new Translation(texts).apply(script, Locale.ENGLISH)).isEqualTo(expected);
  }
}
