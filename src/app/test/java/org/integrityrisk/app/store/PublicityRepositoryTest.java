package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.publicity.CommentAnswer;
import org.integrityrisk.core.publicity.Notice;
import org.integrityrisk.core.publicity.Outcome;
import org.integrityrisk.core.publicity.Publicity;
import org.integrityrisk.core.publicity.PublicityComment;
import org.integrityrisk.core.publicity.PublicityResult;
import org.integrityrisk.core.publicity.PublicitySummary;
import org.integrityrisk.core.publicity.ShownPoint;
import org.integrityrisk.core.publicity.Snapshot;
import org.integrityrisk.core.regime.PublicityScope;
import org.integrityrisk.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

class PublicityRepositoryTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00.123Z");

  private final TestDatabase test = new TestDatabase();
  private final PublicityRepository publicities = new PublicityRepository(test.database());

  @Test
  void isKeptWholeInTheOrderOfItsPoints() {
    Notice notice = notice("a");
    List<ShownPoint> points = List.of(point("2", 1), point("1", 1));

    assertThat(publicities.open(notice, points)).isTrue();

    Set<String> gone = Set.of("LZ-1", "LZ-2");
    assertThat(publicities.find("a"))
        .contains(new Publicity(notice, points, List.of(), List.of(), gone));
    assertThat(publicities.find("b")).isEmpty();
  }

  @Test
  void showsAPointOnceInARoundOrNothingAtAll() {
    publicities.open(notice("a"), List.of(point("1", 1)));

    assertThat(publicities.open(notice("b"), List.of(point("2", 1), point("1", 1)))).isFalse();
    assertThat(publicities.find("b")).isEmpty();
    assertThat(publicities.open(notice("c"), List.of(point("2", 1), point("1", 2)))).isTrue();
    assertThat(publicities.ofPoint("1")).extracting(Publicity::id).containsExactly("a", "c");
    assertThat(publicities.ofPoint("3")).isEmpty();
  }

  @Test
  void keepsTheFirstAnswerToAComment() {
    publicities.open(notice("a"), List.of(point("1", 1)));
    PublicityComment named = comment("x", "LZ-1", "li", "李");
    PublicityComment nameless = comment("y", "", "", "");
    CommentAnswer answer = new CommentAnswer("It is \"so\".", "wang", "王", NOW);
    publicities.add(named);
    publicities.add(nameless);

    assertThat(publicities.answer("x", answer)).isTrue();
    assertThat(publicities.answer("x", new CommentAnswer("No.", "li", "李", NOW))).isFalse();

    Publicity kept = publicities.find("a").orElseThrow();
    assertThat(kept.comment("x").orElseThrow().answer()).contains(answer);
    assertThat(kept.comment("y")).contains(nameless);
  }

  @Test
  void keepsTheFirstResultOfAPoint() {
    publicities.open(notice("a"), List.of(point("1", 1)));
    PublicityResult first = result("LZ-1", Outcome.SENT_BACK);
    publicities.conclude(first);
    publicities.conclude(result("LZ-1", Outcome.CONFIRMED));

    assertThat(publicities.find("a").orElseThrow().results()).containsExactly(first);
  }

  @Test
  void countsWhateverHappenedInSevenStatements() throws Exception {
    publicities.open(notice("a"), List.of(point("1", 1), point("2", 1), point("3", 1)));
    publicities.open(notice("b"), List.of(point("4", 1)));
    publicities.conclude(result("LZ-1", Outcome.SENT_BACK));
    publicities.conclude(result("LZ-2", Outcome.CONFIRMED));
    publicities.add(comment("x", "LZ-1", "li", "李"));
    publicities.add(comment("y", "", "", ""));
    publicities.answer("y", new CommentAnswer("Yes.", "wang", "王", NOW));

    assertThat(publicities.all())
        .containsExactly(
            new PublicitySummary(notice("a"), 3, 1, 1, 1, 2, 1),
            new PublicitySummary(notice("b"), 1, 0, 0, 1, 0, 0));
    assertThat(test.statementsOf(publicities::all)).isEqualTo(7);
  }

  private static Notice notice(String id) {
    return new Notice(
        id,
        "LZ",
        "十一月公示",
        "LH",
        PublicityScope.UNIT,
        LocalDate.of(2026, 11, 22),
        LocalDate.of(2026, 11, 27),
        true,
        false,
        "zhong",
        NOW);
  }

  private static ShownPoint point(String id, int round) {
    Snapshot snapshot =
        new Snapshot(
            "Title " + id,
            "Content",
            "D01",
            "登记许可科",
            "",
            "1",
            new LocalizedText("Level 1", "一级"),
            LocalizedText.EMPTY,
            "hash");
    return new ShownPoint(id, "LZ-" + id, round, snapshot);
  }

  private static PublicityComment comment(String id, String point, String user, String name) {
    return new PublicityComment(id, "a", point, user, name, "", "Why?", NOW, Optional.empty());
  }

  private static PublicityResult result(String point, Outcome outcome) {
    return new PublicityResult("a", point, outcome, "", "chief", "Chief", NOW);
  }
}
