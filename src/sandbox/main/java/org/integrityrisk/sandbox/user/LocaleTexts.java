package org.integrityrisk.sandbox.user;

import com.atlassian.jira.util.I18nHelper;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.integrityrisk.sandbox.i18n.Texts;

/** The host's texts in one language. */
final class LocaleTexts implements I18nHelper {
  private final Texts texts;
  private final Locale locale;

  LocaleTexts(Texts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  @Override
  public Locale getLocale() {
    return locale;
  }

  @Override
  public String getText(String key) {
    return texts.getText(locale, key);
  }

  @Override
  public String getText(String key, Object parameters) {
    return texts.getText(locale, key, arguments(parameters));
  }

  @Override
  public String getText(String key, String value1, String value2, String value3) {
    return texts.getText(locale, key, value1, value2, value3);
  }

  private static Serializable[] arguments(Object parameters) {
    if (parameters instanceof Object[] array) {
      return Arrays.stream(array).map(String::valueOf).toArray(Serializable[]::new);
    }
    if (parameters instanceof Collection<?> collection) {
      return arguments(collection.toArray());
    }
    return new Serializable[] {String.valueOf(parameters)};
  }
}
