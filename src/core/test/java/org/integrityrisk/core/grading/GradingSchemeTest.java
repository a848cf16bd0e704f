package org.integrityrisk.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.integrityrisk.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two tables, one about harm and one about the post, under each combination. */
class GradingSchemeTest {

  private static final List<String> LEVELS = List.of("1", "2", "3");

  private static final DecisionTable HARM = table("harm", "severe 1", "middling 2", "light 3");
  private static final DecisionTable POST = table("post", "licensing 1", "service 2");

  @ParameterizedTest(name = "{0}: highest {1}, first {2}")
  @CsvSource({
    "harm=severe post=service,   severe,    severe",
    "harm=light post=licensing,  licensing, light",
    "harm=light post=other,      light,     light",
    "harm=middling post=service, middling,  middling",
    "harm=severe,                severe,    severe",
    "post=licensing,             licensing, ?harm",
    "harm=light,                 ?post,     light",
    "post=service,               ?harm,     ?harm",
    "'',                         ?harm post, ?harm",
  })
  void decidesOrAsksForWhatCouldStillCount(String answers, String highest, String first) {
    assertThat(verdict("highest", answers)).isEqualTo(highest);
    assertThat(verdict("first", answers)).isEqualTo(first);
  }

  @Test
  void asksTheNextTableOnlyWhereTheFirstIsSilent() {
    GradingScheme postFirst =
        new GradingScheme(Combinations.find("first").orElseThrow(), List.of(POST, HARM));
    assertThat(shortly(postFirst.decide(answers("post=other harm=light")))).isEqualTo("light");
    assertThat(shortly(postFirst.decide(answers("post=service harm=severe")))).isEqualTo("service");
  }

  @Test
  void saysWhatIsKnownAndWhatMatchesInAllTables() {
    GradingScheme scheme = scheme("highest");
    Map<String, String> answers = answers("harm=light post=service weather=fine");

    assertThat(scheme.known(answers)).containsOnlyKeys("harm", "post");
    assertThat(scheme.matching(answers)).containsExactly("light", "service");
    assertThat(scheme.inputs()).extracting(Input::name).containsExactly("harm", "post");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "harm=severe,                severe",
    "harm=light,                 light",
    "post=service,               service",
    "harm=light post=licensing,  licensing",
    "post=other,                 -",
    "'',                         -",
  })
  void someAnswersPointToALevelBeforeTheOthersAreKnown(String answers, String rule) {
    assertThat(scheme("highest").indicated(answers(answers)).map(Rule::id).orElse("-"))
        .isEqualTo(rule);
  }

  private static String verdict(String combination, String answers) {
    return shortly(scheme(combination).decide(answers(answers)));
  }

  private static String shortly(Verdict verdict) {
    return verdict
        .decisive()
        .map(Rule::id)
        .orElseGet(() -> "?" + String.join(" ", verdict.missing()));
  }

  private static GradingScheme scheme(String combination) {
    return new GradingScheme(Combinations.find(combination).orElseThrow(), List.of(HARM, POST));
  }

  private static DecisionTable table(String input, String... lines) {
    List<Rule> rules =
        Arrays.stream(lines)
            .map(line -> line.split(" "))
            .map(
                line ->
                    new Rule(
                        line[0], Map.of(input, List.of(line[0])), line[1], LocalizedText.EMPTY))
            .toList();
    List<String> values = List.of("severe", "middling", "light", "licensing", "service", "other");
    return new DecisionTable(
        HitPolicies.find("first").orElseThrow(), List.of(new Input(input, values)), rules, LEVELS);
  }

  private static Map<String, String> answers(String written) {
    return Arrays.stream(written.split(" "))
        .filter(one -> !one.isEmpty())
        .map(one -> one.split("="))
        .collect(Collectors.toMap(one -> one[0], one -> one[1], (a, b) -> b, LinkedHashMap::new));
  }
}
