package org.integrityrisk.app.install;

import java.util.Locale;
import org.integrityrisk.core.text.LocalizedText;

/**
 * Marks what the set-up makes in the description that administrators see. A run that was cut off
 * right after the host had made something, before its id was remembered, finds it again by this
 * mark, and nobody else's object of the same name is taken for ours. Once the set-up is complete
 * the description may be changed.
 */
public final class OwnMark {
  private static final LocalizedText WORDS =
      new LocalizedText(
          "Made and kept up by the app Integrity Risk for Jira.", "由应用“廉政风险防控”创建并维护。");

  private OwnMark() {}

  /**
   * Text for the description of an item.
   *
   * @param language language of the names in the host
   */
  public static String on(SetupItem item, Locale language) {
    return WORDS.in(language) + " " + mark(item);
  }

  /**
   * Whether a description carries the mark of an item.
   *
   * @param description may be null, as hosts give it
   */
  public static boolean isOn(String description, SetupItem item) {
    return description != null && description.contains(mark(item));
  }

  private static String mark(SetupItem item) {
    return "[" + item.kind().code() + "/" + item.code() + "]";
  }
}
