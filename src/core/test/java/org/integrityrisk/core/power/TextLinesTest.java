package org.integrityrisk.core.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLinesTest {

  @ParameterizedTest
  @CsvSource({
    "受理申请,                    8,  受理申请",
    "受理申请人提交的材料,        8,  受理申请|人提交的|材料",
    "受理申请，并登记,            8,  受理申请，|并登记",
    "accept the request,          8,  accept|the|request",
    "accept 材料,                 9,  accept 材|料",
    "incomprehensibility,         8,  incompre|hensibil|ity",
    "'  ',                        8,  ''",
  })
  void breaksWhereTheScriptAllows(String text, int width, String lines) {
    assertThat(String.join("|", TextLines.of(text, width, 9))).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource({"受理申请人提交的材料, 2, 受理申请|人提交…", "受理申请人提交的材料, 3, 受理申请|人提交的|材料"})
  void endsATooLongTextWithAnEllipsis(String text, int most, String lines) {
    assertThat(String.join("|", TextLines.of(text, 8, most))).isEqualTo(lines);
  }

  @Property
  void nothingIsLostAndNoLineIsTooWide(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 30) int width) {
    List<String> lines = TextLines.of(text, width, Integer.MAX_VALUE);

    assertThat(squeezed(String.join("", lines))).isEqualTo(squeezed(text));
    assertThat(lines).allMatch(line -> !line.isEmpty());
  }

  private static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder();
    text.codePoints()
        .filter(character -> !Character.isWhitespace(character))
        .forEach(squeezed::appendCodePoint);
    return squeezed.toString();
  }
}
