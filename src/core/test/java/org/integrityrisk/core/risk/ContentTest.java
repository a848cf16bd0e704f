package org.integrityrisk.core.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.world.Town;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {

  private static final Presets PRESETS = Presets.load();

  private static Regime regime(String key) {
    return PRESETS.find(key).orElseThrow();
  }

  @Property(tries = 100)
  void anyChangeOfWhatIsDecidedOnChangesTheFingerprint(
      @ForAll RiskField field, @ForAll @AlphaChars @StringLength(min = 1, max = 5) String value) {
    RiskPointContent content = World.content();
    RiskPointContent changed = content.with(field, value);
    boolean differs = field != RiskField.CYCLE && !content.get(field).equals(value);

    assertThat(ContentHash.of(changed).equals(ContentHash.of(content))).isEqualTo(!differs);
  }

  @Test
  void aTextMovedToTheNextFieldChangesTheFingerprint() {
    RiskPointContent one =
        new RiskPointContent(Map.of(RiskField.TITLE, "ab", RiskField.CONTENT, "c"));
    RiskPointContent other =
        new RiskPointContent(Map.of(RiskField.TITLE, "a", RiskField.CONTENT, "bc"));

    assertThat(ContentHash.of(one)).isNotEqualTo(ContentHash.of(other));
  }

  @Test
  void blanksAroundAValueAreNotContent() {
    assertThat(World.content().with(RiskField.CAUSE, "  ")).isEqualTo(World.content());
    assertThat(World.content().with(RiskField.CAUSE, " Greed. ").get(RiskField.CAUSE))
        .isEqualTo("Greed.");
  }

  @Test
  void whatFollowsFromThePostIsFilledIn() {
    ContentCompletion completion =
        new ContentCompletion(regime("market-regulator"), Town.register(), PowerCatalogue.EMPTY);

    RiskPointContent complete =
        completion.complete(new RiskPointContent(Map.of(RiskField.POST, "till")));

    assertThat(complete.department()).isEqualTo("finance");
    assertThat(complete.unit()).isEqualTo("bureau");
    assertThat(complete.get(RiskField.KIND)).isEqualTo("integrity");
  }

  @Test
  void whatIsFilledInAlreadyStays() {
    ContentCompletion completion =
        new ContentCompletion(regime("market-regulator"), Town.register(), PowerCatalogue.EMPTY);
    RiskPointContent content = World.content().with(RiskField.KIND, "regulatory");

    assertThat(completion.complete(content)).isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource({
    "market-regulator, consequence, criminal,               1",
    "market-regulator, consequence, discipline,             2",
    "market-regulator, consequence, reprimand,              3",
    "category-based,   category,    licensing,              1",
    "category-based,   category,    penalty,                1",
    "category-based,   category,    administrative-affairs, 1",
    "category-based,   category,    inspection,             2",
    "category-based,   category,    common,                 3",
  })
  void theRegimeProposesTheLevel(String regime, String field, String value, String level) {
    RiskPointContent content = World.content().with(RiskField.of(field).orElseThrow(), value);

    assertThat(new GradeContent(regime(regime), Town.register()).propose(content).level())
        .contains(level);
  }

  @Test
  void whatIsMissingForALevelIsNamed() {
    RiskPointContent content = World.content().with(RiskField.CONSEQUENCE, "");

    assertThat(
            new GradeContent(regime("market-regulator"), Town.register())
                .propose(content)
                .missing())
        .containsExactly("consequence");
  }

  @Test
  void aReviewersLevelStandsUntilTheRuleSeesSomethingElse() {
    GradeContent rule = new GradeContent(regime("market-regulator"), Town.register());
    PointGrading overruled =
        PointGrading.proposed(rule.propose(World.content()))
            .overruledBy(new PointGrading.Overruled("2", "Small sums.", "head", "Head", ""));

    assertThat(overruled.regraded(rule.propose(World.content())).level()).isEqualTo("2");
    assertThat(
            overruled
                .regraded(rule.propose(World.content().with(RiskField.CONSEQUENCE, "reprimand")))
                .level())
        .isEqualTo("3");
  }
}
