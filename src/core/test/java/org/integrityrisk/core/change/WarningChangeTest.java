package org.integrityrisk.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.NewRiskPoint;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.warning.WarningInput;
import org.integrityrisk.core.world.NineWorlds;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another regime does to a warning that is open: its deadline is Friday, 27 November. */
class WarningChangeTest {

  private static final LocalDate DEADLINE = LocalDate.of(2026, 11, 27);
  private static final String ORANGE = "css: \"#e56910\"\n      handling: notice\n";
  private static final String DAYS =
      "  default-deadline-days: 10\n  handling:\n    - code: reminder";

  private static final Map<String, Regime> REGIMES =
      Map.of(
          "no-ladder", OtherRegime.with("key: other", "key: no-ladder"),
          "three-days", climbing("three-days", 3),
          "one-day", climbing("one-day", 1),
          "amber",
              climbing(
                  "amber",
                  3,
                  "code: orange\n",
                  "code: amber\n",
                  "colour: orange\n",
                  "colour: amber\n"));

  /** Orange leads to red so many working days after the deadline. */
  private static Regime climbing(String key, int days, String... more) {
    Stream<String> ladder =
        Stream.of(
            "key: other",
            "key: " + key,
            ORANGE,
            ORANGE + "      escalates-to: red\n",
            DAYS,
            DAYS.replace("10\n", "10\n  escalates-after-days: " + days + "\n"));
    return OtherRegime.with(Stream.concat(ladder, Stream.of(more)).toArray(String[]::new));
  }

  private World world;
  private String key;

  private void warn(String from, String to) {
    world = World.of(REGIMES.get(from), REGIMES.get(to));
    String point =
        world
            .host
            .create(
                new NewRiskPoint(
                    World.PROJECT,
                    NineWorlds.content(world.regime, "post", Rank.GENERAL),
                    "1",
                    "clerk",
                    ""))
            .key();
    world.host.place(point, world.regime, RiskState.IN_FORCE, "admin");
    WarningInput input =
        new WarningInput("orange", "Seen.", "window-clerk", Optional.of(DEADLINE), "check");
    key = world.issueWarning.issue("inspector", point, input).key();
  }

  private List<WarningChange> preview(String to, Map<String, Map<String, String>> words) {
    return world
        .previewChange
        .preview("admin", new ChangeRequest(World.PROJECT, to, words, false))
        .warnings();
  }

  private static String shortly(Shift<?> shift) {
    return shift.before().map(Object::toString).orElse("-")
        + " > "
        + shift.after().map(Object::toString).orElse("-");
  }

  @ParameterizedTest(name = "from {0} to {1}, for orange [{2}]: {3}, then {4}, last day {5}")
  @CsvSource({
    "no-ladder,  three-days, '',    orange > orange, - > red,   - > 2026-12-02",
    "three-days, one-day,    '',    orange > orange, red > red, 2026-12-02 > 2026-11-30",
    "one-day,    no-ladder,  '',    orange > orange, red > -,   2026-11-30 > -",
    "three-days, amber,      '',    orange > -,      red > -,   2026-12-02 > -",
    "three-days, amber,      amber, orange > amber,  red > red, 2026-12-02 > 2026-12-02",
  })
  void anotherLadderMovesWarningsThatAreOpen(
      String from, String to, String word, String colour, String next, String lastDay) {
    warn(from, to);
    Map<String, Map<String, String>> words =
        word.isEmpty() ? Map.of() : Map.of("colour", Map.of("orange", word));

    WarningChange change = preview(to, words).get(0);

    assertThat(change.key()).isEqualTo(key);
    assertThat(shortly(change.colour())).isEqualTo(colour);
    assertThat(shortly(change.next())).isEqualTo(next);
    assertThat(shortly(change.lastDay())).isEqualTo(lastDay);
  }

  @Test
  void whoseAnswerIsExaminedHasNoLastDay() {
    warn("three-days", "one-day");
    world.answerWarning.answer("window-clerk", key, "Haste.", "Slower.");

    assertThat(preview("one-day", Map.of())).isEmpty();
  }

  @Test
  void theSameLadderMovesNothing() {
    warn("three-days", "amber");

    assertThat(
            new PlanWarnings(world.warnings, world.warnings, world.calendar, world.clock)
                .of(
                    new RegimeChange(
                        World.PROJECT, world.regime, world.regime, WordMap.NONE, false)))
        .isEmpty();
  }
}
