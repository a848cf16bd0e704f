package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;

/**
 * Texts of all message bundles, in the caller's or a given language; an unknown key is its own
 * text.
 *
 * <p>Source: sal-api published Javadoc (docs.atlassian.com/sal-parent/3.0.0/apidocs); used by the
 * open-source apps Slack for Jira (11.0) and Scrum Poker (11.3).
 */
public interface I18nResolver {
  /** The pattern as it stands in the bundle. */
  String getRawText(String key);

  String getRawText(Locale locale, String key);

  String getText(String key, Serializable... arguments);

  String getText(Locale locale, String key, Serializable... arguments);

  String getText(String key);

  String getText(Locale locale, String key);

  String getText(Message message);

  String getText(Locale locale, Message message);

  Message createMessage(String key, Serializable... arguments);

  Map<String, String> getAllTranslationsForPrefix(String prefix);

  Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale);
}
