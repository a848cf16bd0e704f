package org.integrityrisk.core.regime;

import static org.assertj.core.api.Assertions.assertThat;

import org.integrityrisk.core.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever edits a regime file is led to the line of each problem. */
class FileLinesTest {

  private static final String SOUND = Presets.load().text("category-based");

  @ParameterizedTest
  @CsvSource({
    "'colour: \"#e2b203\"', 'colour: yellow', regime.bad-colour@levels[2].colour",
    "'when: {category: common}', 'when: {category: all}',"
        + " regime.unknown-answer@grading.rules[2].when.category",
    "'holder: leading-group', 'holder: mayor', regime.unknown-value@chains[0].steps[1].holder",
    "'  hit-policy: first', '  hit-policy: best', regime.unknown-value@grading.hit-policy",
    "'ranks:', 'rangs:', regime.unknown-key@rangs",
  })
  void leadsToTheLineOfTheFault(String right, String wrong, String problem) {
    String spoilt = SOUND.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
    int line =
        1 + (int) spoilt.substring(0, spoilt.indexOf(wrong)).chars().filter(c -> c == '\n').count();

    assertThat(FileLines.problemsOf(spoilt))
        .anySatisfy(
            found -> {
              assertThat(Refusal.shortly(found)).isEqualTo(problem + "#" + line);
            });
  }

  @ParameterizedTest
  @CsvSource({"'key: [a', 1", "'a: b: c', 1"})
  void saysWhereATextStopsBeingYaml(String text, int line) {
    assertThat(FileLines.problemsOf(text))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(Refusal.shortly(found)).isEqualTo("regime.not-yaml#" + line);
            });
  }
}
