package org.integrityrisk.core.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integrityrisk.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One table, evaluated under each hit policy.
 *
 * <p>The table is made like the municipal regime (Jinan): probability and harm grade a point, the
 * kind of post grades it too.
 */
class DecisionTableTest {

  private static final List<String> LEVELS = List.of("1", "2", "3");
  private static final List<Input> INPUTS =
      List.of(
          new Input("probability", List.of("high", "low")),
          new Input("harm", List.of("severe", "light")),
          new Input("post", List.of("licensing", "service", "other")));

  private static final List<Rule> RULES =
      List.of(
          rule("light", "3", "harm=light"),
          rule("likely-or-severe", "2", "probability=high"),
          rule("likely-and-severe", "1", "probability=high harm=severe"),
          rule("licensing", "1", "post=licensing"),
          rule("service", "2", "post=service"),
          rule("rest", "3", ""));

  @ParameterizedTest(name = "{0}: first {1}, highest {2}")
  @CsvSource({
    "probability=high harm=severe post=other,   likely-or-severe, likely-and-severe",
    "probability=high harm=light  post=other,   light,            likely-or-severe",
    "probability=low  harm=light  post=licensing, light,          licensing",
    "probability=low  harm=severe post=service, service,          service",
    "probability=low  harm=severe post=other,   rest,             rest"
  })
  void decidesByItsPolicy(String answers, String first, String highest) {
    assertThat(decisive("first", answers)).hasValue(first);
    assertThat(decisive("highest", answers)).hasValue(highest);
  }

  @ParameterizedTest(name = "{0}: first misses {1}, highest misses {2}")
  @CsvSource({
    "'',                           harm,        harm probability post",
    "harm=light,                   '',          probability post",
    "harm=severe,                  probability, probability post",
    "harm=severe probability=low,  post,        post",
    "post=licensing,               harm,        ''",
    "harm=light post=other,        '',          probability"
  })
  void asksOnlyForWhatCouldStillDecide(String answers, String first, String highest) {
    assertThat(missing("first", answers)).containsExactlyInAnyOrder(words(first));
    assertThat(missing("highest", answers)).containsExactlyInAnyOrder(words(highest));
  }

  @Test
  void anAnswerThatTheRegimeDoesNotKnowCountsAsMissing() {
    assertThat(missing("first", "harm=enormous")).containsExactly("harm");
  }

  @Test
  void saysWhichRulesMatchedBesidesTheDecisiveOne() {
    assertThat(table("highest").matching(answers("probability=high harm=severe post=service")))
        .containsExactly("likely-or-severe", "likely-and-severe", "service", "rest");
  }

  @Test
  void keepsOnlyAnswersThatTheTableAsksFor() {
    assertThat(table("first").known(answers("post=other weather=fine harm=light")))
        .containsExactly(Map.entry("harm", "light"), Map.entry("post", "other"));
  }

  @Test
  void policiesAreFoundByTheirCode() {
    assertThat(HitPolicies.all())
        .extracting(HitPolicy::code)
        .containsExactly("first", "highest", "unique");
    assertThat(HitPolicies.find("average")).isEmpty();
  }

  private static Optional<String> decisive(String policy, String answers) {
    return table(policy).decide(answers(answers)).decisive().map(Rule::id);
  }

  private static List<String> missing(String policy, String answers) {
    return table(policy).decide(answers(answers)).missing();
  }

  private static DecisionTable table(String policy) {
    return new DecisionTable(HitPolicies.find(policy).orElseThrow(), INPUTS, RULES, LEVELS);
  }

  private static Rule rule(String id, String level, String conditions) {
    Map<String, List<String>> when =
        answers(conditions).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    return new Rule(id, when, level, LocalizedText.same(id));
  }

  private static Map<String, String> answers(String written) {
    Map<String, String> answers = new LinkedHashMap<>();
    Arrays.stream(words(written))
        .map(word -> word.split("="))
        .forEach(pair -> answers.put(pair[0], pair[1]));
    return answers;
  }

  private static String[] words(String written) {
    return written.isBlank() ? new String[0] : written.strip().split("\\s+");
  }
}
