package org.integrityrisk.core.importing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.integrityrisk.core.text.Coded;

/** Something a column can mean, with the headers people give it in Chinese and in English. */
public interface ImportField extends Coded {

  /** How files name it. */
  Heading heading();

  @Override
  default String code() {
    return heading().code();
  }

  /**
   * How files name a field.
   *
   * @param code its own code, which is understood too
   * @param names the headers that people give it
   */
  record Heading(String code, List<String> names) {

    static Heading of(String code, String... names) {
      return new Heading(code, List.of(names));
    }
  }

  /** Is this header one of them, whatever its case, spaces, hyphens and asterisks? */
  default boolean isCalled(String header) {
    String plain = plain(header);
    return plain.equals(plain(code()))
        || heading().names().stream().anyMatch(name -> plain(name).equals(plain));
  }

  private static String plain(String header) {
    return Normalizer.normalize(header, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_*:-]", "");
  }
}
