package org.integrityrisk.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** A draw can be repeated by anybody, and treats everybody alike. */
class DrawTest {

  @Property(tries = 200)
  void drawsWithoutRepeatsAndTheRightNumber(
      @ForAll @Size(max = 60) Set<@AlphaChars @StringLength(min = 1, max = 6) String> names,
      @ForAll @IntRange(max = 80) int count,
      @ForAll @NotBlank @StringLength(max = 20) String seed) {
    Draw draw = Draw.of(names, count, seed);

    assertThat(draw.drawn()).hasSize(Math.min(count, names.size()));
    assertThat(draw.drawn()).doesNotHaveDuplicates();
    assertThat(names).containsAll(draw.drawn());
    assertThat(draw.population()).containsExactlyInAnyOrderElementsOf(names);
  }

  @Property(tries = 100)
  void isTheSameWhoeverRepeatsItAndInWhateverOrderTheNamesCome(
      @ForAll @Size(max = 40) List<@AlphaChars @StringLength(min = 1, max = 6) String> names,
      @ForAll @IntRange(max = 20) int count,
      @ForAll @NotBlank @StringLength(max = 20) String seed) {
    List<String> reversed = backwards(names);

    assertThat(Draw.of(names, count, seed)).isEqualTo(Draw.of(reversed, count, seed));
    assertThat(Draw.of(names, count, seed).verify()).isTrue();
  }

  @Property(tries = 50)
  void aChangedRecordIsNoticed(@ForAll @IntRange(min = 2, max = 40) int population) {
    Draw draw = Draw.of(names(population), 1, "seed");
    String other =
        draw.population().stream()
            .filter(name -> !draw.drawn().contains(name))
            .findFirst()
            .orElseThrow();

    assertThat(new Draw(draw.algorithm(), "seed", draw.population(), List.of(other)).verify())
        .isFalse();
    assertThat(new Draw("another", "seed", draw.population(), draw.drawn()).verify()).isFalse();
  }

  @Example
  void everybodyIsDrawnAboutEquallyOften() {
    Map<String, Integer> times = new HashMap<>();
    for (int seed = 0; seed < 2000; seed++) {
      Draw.of(names(10), 3, "seed " + seed)
          .drawn()
          .forEach(name -> times.merge(name, 1, Integer::sum));
    }

    assertThat(times).hasSize(10);
    assertThat(times.values()).allMatch(count -> count > 500 && count < 700);
  }

  @Example
  void isWhatAHashToolSays() {
    // printf 'seed\nA' | sha256sum gives 28d5..., B dc7b..., C 89a9...
    assertThat(Draw.of(List.of("A", "B", "C"), 3, "seed").drawn()).containsExactly("A", "C", "B");
  }

  private static List<String> backwards(List<String> names) {
    List<String> reversed = new ArrayList<>(names);
    Collections.reverse(reversed);
    return reversed;
  }

  private static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(number -> "RISK-" + number).toList();
  }
}
