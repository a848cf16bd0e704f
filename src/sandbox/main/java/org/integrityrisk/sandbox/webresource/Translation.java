package org.integrityrisk.sandbox.webresource;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.integrityrisk.sandbox.i18n.Texts;

/**
 * Puts texts in the place of {@code AJS.I18n.getText('key')} in scripts; with arguments, {@code
 * AJS.format} of the text. Only keys that stand there as they are, as in Jira.
 *
 * <p>Source: developer.atlassian.com, "Internationalising your app's JavaScript".
 */
public record Translation(Texts texts) {
  private static final Pattern CALL =
      Pattern.compile("(?<![\\w.])(?:AJS\\.)?I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

  String apply(String script, Locale locale) {
    return CALL.matcher(script)
        .replaceAll(call -> Matcher.quoteReplacement(replacement(call, locale)));
  }

  private String replacement(MatchResult call, Locale locale) {
    String text = quoted(texts.getRawText(locale, call.group(2)));
    return call.group(3).equals(")") ? text : "AJS.format(" + text + ",";
  }

  private static String quoted(String text) {
    String escaped = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
    return '"' + escaped.replace("</", "<\\/") + '"';
  }
}
