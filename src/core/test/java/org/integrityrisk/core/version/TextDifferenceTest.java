package org.integrityrisk.core.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', ''",
    "a, a, a",
    "'', a, +a+",
    "a, '', -a-",
    "one two, one three, one -two-+three+",
    "审核不严, 审核过严, 审核-不-+过+严",
    "收受礼金, 收受礼金礼品, 收受礼金+礼品+",
    "abc, abd, -abc-+abd+",
    "the law of 2019, the law of 2024, the law of -2019-+2024+"
  })
  void marksWhatOneTextHasAlone(String before, String after, String marked) {
    assertThat(
            TextDifference.between(before, after).stream()
                .map(TextDifferenceTest::marked)
                .collect(Collectors.joining()))
        .isEqualTo(marked);
  }

  private static String marked(TextPart part) {
    return switch (part.kind()) {
      case SAME -> part.text();
      case DELETED -> "-" + part.text() + "-";
      case INSERTED -> "+" + part.text() + "+";
    };
  }

  @Property(tries = 300)
  void bothTextsCanBeReadFromTheParts(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    List<TextPart> parts = TextDifference.between(before, after);

    assertThat(without(parts, TextPart.Kind.INSERTED)).isEqualTo(before);
    assertThat(without(parts, TextPart.Kind.DELETED)).isEqualTo(after);
  }

  @Property(tries = 300)
  void noMoreCouldBeCommon(@ForAll("texts") String before, @ForAll("texts") String after) {
    int common =
        TextDifference.between(before, after).stream()
            .filter(part -> part.kind() == TextPart.Kind.SAME)
            .mapToInt(part -> part.text().length())
            .sum();

    assertThat(common).isEqualTo(longestCommon(before, after));
  }

  private static String without(List<TextPart> parts, TextPart.Kind left) {
    return parts.stream()
        .filter(part -> part.kind() != left)
        .map(TextPart::text)
        .collect(Collectors.joining());
  }

  /** The textbook's table; in these texts every character is a word. */
  private static int longestCommon(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        table[i][j] =
            one.charAt(i - 1) == other.charAt(j - 1)
                ? table[i - 1][j - 1] + 1
                : Math.max(table[i - 1][j], table[i][j - 1]);
      }
    }
    return table[one.length()][other.length()];
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("风险点岗位 ").ofMaxLength(20);
  }
}
