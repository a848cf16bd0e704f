package org.integrityrisk.core.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.integrityrisk.core.Refusal;
import org.integrityrisk.core.text.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever somebody sends for a regime is a regime or has problems that can be named. */
class RegimeFuzzTest {

  private static final Presets PRESETS = Presets.load();
  private static final List<String> KEYS = List.of("market-regulator", "state-owned-company");
  private static final List<String> VALUES =
      List.of(
          "[]",
          "{}",
          "null",
          "-1",
          "99999999999999999999",
          "1.5",
          "true",
          "\"\"",
          "[[[x]]]",
          "{a: {b: c}}",
          "!!java.lang.Runtime {}",
          "&a [*a]",
          "*unknown",
          "2026-13-45",
          "'\u202E\uD83D'",
          "| \n",
          "长".repeat(5000));

  @Property(tries = 200)
  void aMutatedFileHasProblemsOrNone(@ForAll Random random) {
    String file = PRESETS.text(KEYS.get(random.nextInt(KEYS.size())));
    List<String> lines = new ArrayList<>(Arrays.asList(file.split("\n")));
    for (int change = random.nextInt(4); change >= 0; change--) {
      mutate(lines, random);
    }

    assertNamed(String.join("\n", lines));
  }

  private static void mutate(List<String> lines, Random random) {
    int line = random.nextInt(lines.size());
    String text = lines.get(line);
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(line);
      case 1 -> lines.add(line, text);
      case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
      case 3 -> lines.set(line, text.substring(0, random.nextInt(text.length() + 1)));
      case 4 -> lines.set(line, " ".repeat(random.nextInt(5)) + text);
      default ->
          lines.set(
              line, text.replaceFirst("(?<=: ).*", "") + VALUES.get(random.nextInt(VALUES.size())));
    }
  }

  static List<String> extremes() {
    String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n";
    for (char name = 'b'; name < 'l'; name++) {
      char last = (char) (name - 1);
      bomb +=
          "%c: &%1$c [%s]\n".formatted(name, String.join(",", Collections.nCopies(9, "*" + last)));
    }
    return List.of(
        "",
        "---\n---\n",
        "[]",
        "text",
        bomb,
        "key: " + "[".repeat(20_000),
        "key: " + "{a: ".repeat(20_000),
        "- ".repeat(20_000),
        "a: &a\n  b: *a",
        "? [a, b]\n: c",
        "key: \0",
        "key: \uFFFF");
  }

  @ParameterizedTest
  @MethodSource("extremes")
  void anExtremeFileHasProblems(String file) {
    assertThat(assertNamed(file)).isNotEmpty();
  }

  private static List<Problem> assertNamed(String file) {
    List<Problem> problems = FileLines.problemsOf(file);
    assertThat(problems).extracting(Refusal::shortly).allMatch(code -> code.startsWith("regime."));
    return problems;
  }
}
