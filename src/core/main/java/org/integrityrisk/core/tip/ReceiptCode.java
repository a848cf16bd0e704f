package org.integrityrisk.core.tip;

import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.core.secret.Randomness;

/**
 * What a tipper gets, once: six groups of four letters and digits, none of which can be mistaken
 * for another. The first two groups find the tip; the other four prove that it is theirs (80 bits
 * of randomness) and are stored nowhere.
 *
 * @param lookup the public part
 * @param secret the rest
 */
public record ReceiptCode(String lookup, String secret) {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LOOKUP = 8;
  private static final int LENGTH = 24;
  private static final int GROUP = 4;

  /** A new one. */
  static ReceiptCode random(Randomness randomness) {
    StringBuilder letters = new StringBuilder();
    for (byte one : randomness.bytes(LENGTH)) {
      letters.append(LETTERS.charAt(one & 31));
    }
    return of(letters.toString());
  }

  /** The code somebody typed: blanks, dashes, case and letters that look alike do not matter. */
  static Optional<ReceiptCode> read(String typed) {
    String plain =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\u2010-\u2015-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    boolean fits =
        plain.length() == LENGTH && plain.chars().allMatch(one -> LETTERS.indexOf(one) >= 0);
    return fits ? Optional.of(of(plain)) : Optional.empty();
  }

  private static ReceiptCode of(String letters) {
    return new ReceiptCode(letters.substring(0, LOOKUP), letters.substring(LOOKUP));
  }

  /** As it is shown. */
  public String shown() {
    return (lookup + secret).replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  /** Nothing: it must not get into a log. */
  @Override
  public String toString() {
    return "ReceiptCode";
  }
}
