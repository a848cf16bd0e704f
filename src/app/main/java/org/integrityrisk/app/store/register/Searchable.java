package org.integrityrisk.app.store.register;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.schema.StringLength;

/**
 * The text that free search looks into: bounded, because a database may not compare texts without
 * bounds, and in small letters, because it may not fold them as we do.
 */
public final class Searchable {

  private Searchable() {}

  /** The parts that are not empty, one after the other. */
  public static String of(String... parts) {
    return cut(
        Stream.of(parts)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT));
  }

  /** As much of the text as a bounded column holds; never half a character. */
  public static String cut(String text) {
    return cut(text, StringLength.MAX_LENGTH);
  }

  /** As much of the text as a column of that length holds; never half a character. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean halved = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, halved ? length - 1 : length);
  }

  /** A pattern for {@code like ? escape '!'} that finds the words anywhere. */
  public static String pattern(String words) {
    String literal = words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    return "%" + literal + "%";
  }
}
