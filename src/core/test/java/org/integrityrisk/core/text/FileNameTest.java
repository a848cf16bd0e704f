package org.integrityrisk.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      delimiter = '>',
      quoteCharacter = '`',
      value = {
        "窗口照片 1.jpg > 窗口照片 1.jpg",
        "../../etc/passwd > passwd",
        "C:\\temp\\报告.docx > 报告.docx",
        "..hidden > hidden",
        "a:b*c?.txt > a_b_c_.txt",
        "\u202Etxt.exe > txt.exe",
        "/ > ``",
        "... > ``"
      })
  void namesAreMadeHarmless(String given, String expected) {
    assertThat(FileName.of(given, 120)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"abcdefgh.txt, 6, gh.txt", "ab.txt, 6, ab.txt"})
  void theEndingStays(String given, int longest, String expected) {
    assertThat(FileName.of(given, longest)).isEqualTo(expected);
  }

  @Property(tries = 200)
  void whateverIsSentStaysInItsFolder(@ForAll String given) {
    assertThat(FileName.of(given, 50)).hasSizeLessThanOrEqualTo(50).doesNotContain("/", "\\", "\n");
  }
}
