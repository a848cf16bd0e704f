package com.atlassian.jira.util;

import java.util.Locale;

/**
 * Texts in one language.
 *
 * <p>Source: link facts of apps for Jira 8; published Javadoc of Jira 7.6.
 */
public interface I18nHelper {

  Locale getLocale();

  String getText(String key);

  String getText(String key, Object parameters);

  String getText(String key, String value1, String value2, String value3);

  /** Makes helpers. */
  interface BeanFactory {

    I18nHelper getInstance(Locale locale);
  }
}
