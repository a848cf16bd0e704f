package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.paper.PaperCard;
import org.integrityrisk.core.paper.PaperFilter;
import org.integrityrisk.core.paper.PaperKind;
import org.integrityrisk.core.paper.PaperPage;
import org.integrityrisk.core.paper.PaperQuery;
import org.integrityrisk.core.paper.PaperSight;
import org.integrityrisk.core.paper.PaperSight.LevelOffice;
import org.integrityrisk.core.paper.PaperTally;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cards of papers: narrowed, ordered, counted and cut into pages by the database. */
class PaperRepositoryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final PaperSight EVERYTHING = sight(true, "", Set.of(), Set.of(), Set.of());

  private final TestDatabase test = new TestDatabase();
  private final PaperRepository papers = new PaperRepository(test.database());

  @BeforeEach
  void keepSome() {
    papers.keep(card("a", "LH", "", "lifted", false, Optional.empty(), Set.of("li"), 1));
    papers.keep(
        card("b", "LH", "D01", "awaiting", true, Optional.of(TODAY), Set.of("li", "wang"), 2));
    papers.keep(
        card("c", "TJ", "", "awaiting", true, Optional.of(TODAY.minusDays(1)), Set.of("zhao"), 3));
    papers.keep(card("d", "TJ", "", "fed-back", true, Optional.empty(), Set.of("zhao"), 4));
  }

  @Test
  void latePapersComeFirstThenOpenOnesTheLatestFirst() throws Exception {
    PaperPage<String> all = found(EVERYTHING, PaperFilter.ALL, 0, 50);
    assertThat(all.papers()).containsExactly("c", "d", "b", "a");

    PaperPage<String> second = found(EVERYTHING, PaperFilter.ALL, 1, 2);
    assertThat(second.total()).isEqualTo(4);
    assertThat(second.papers()).containsExactly("d", "b");
    assertThat(test.statementsOf(() -> found(EVERYTHING, PaperFilter.ALL, 0, 2))).isEqualTo(2);
  }

  @Test
  void aCardIsWrittenInPlaceOfTheOneBefore() {
    papers.keep(card("c", "TJ", "", "lifted", false, Optional.empty(), Set.of("zhao"), 3));

    assertThat(ids(filter("", "lifted", "", false, ""))).containsExactly("c", "a");
    assertThat(ids(filter("", "", "", true, ""))).isEmpty();
  }

  @Test
  void everyPartOfAFilterNarrows() {
    assertThat(ids(filter("", "awaiting", "", false, ""))).containsExactly("c", "b");
    assertThat(ids(filter("NO. B", "", "", false, ""))).containsExactly("b");
    assertThat(ids(filter("100%", "", "", false, ""))).isEmpty();
    assertThat(ids(filter("", "", "D01", false, ""))).containsExactly("b");
    assertThat(ids(filter("", "", "", true, ""))).containsExactly("c");
    assertThat(ids(filter("", "", "", false, "LZ-b"))).containsExactly("b");
    assertThat(ids(filter("", "", "", false, "LZ-x"))).isEmpty();
  }

  @Test
  void nobodySeesMoreThanTheirSight() {
    Set<String> none = Set.of();
    assertThat(seen(sight(false, "", none, none, none))).isEmpty();
    assertThat(seen(sight(false, "li", none, none, none))).containsExactly("b", "a");
    assertThat(seen(sight(false, "issuer-d", none, none, none))).containsExactly("d");
    assertThat(seen(sight(false, "", Set.of("TJ"), none, none))).containsExactly("c", "d");
    assertThat(seen(sight(false, "", none, Set.of("D01"), none))).containsExactly("b");
    assertThat(seen(sight(false, "", none, none, Set.of("wang", "zhao"))))
        .containsExactly("c", "d", "b");
    assertThat(seen(office("branch", Set.of("LH"), Set.of()))).containsExactly("a");
    assertThat(seen(office("branch", Set.of(), Set.of("D01")))).containsExactly("b");
    assertThat(seen(office("county", Set.of("LH"), Set.of("D01")))).isEmpty();
  }

  @Test
  void theyAreCountedByLevel() {
    PaperQuery query = query(EVERYTHING, PaperFilter.ALL);

    assertThat(papers.countByLevel(query)).containsExactly(new PaperTally("branch", 4, 5, 3, 1, 0));
  }

  private List<String> ids(PaperFilter filter) {
    return found(EVERYTHING, filter, 0, 50).papers();
  }

  private List<String> seen(PaperSight sight) {
    return found(sight, PaperFilter.ALL, 0, 50).papers();
  }

  private PaperPage<String> found(PaperSight sight, PaperFilter filter, int start, int limit) {
    return papers.find(query(sight, filter), start, limit).map(PaperCard::id);
  }

  private static PaperQuery query(PaperSight sight, PaperFilter filter) {
    return new PaperQuery(
        PaperKind.DEPLOYMENT,
        "LZ",
        sight,
        filter,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        TODAY);
  }

  private static PaperFilter filter(
      String text, String state, String department, boolean flagged, String point) {
    return new PaperFilter(
        text, state, "", "", department, "", flagged, Optional.empty(), Optional.empty(), point);
  }

  private static PaperSight sight(
      boolean everything,
      String involved,
      Set<String> units,
      Set<String> departments,
      Set<String> people) {
    return new PaperSight(everything, involved, units, departments, people, List.of());
  }

  private static PaperSight office(String level, Set<String> units, Set<String> departments) {
    LevelOffice office = new LevelOffice(level, units, departments);
    return new PaperSight(false, "", Set.of(), Set.of(), Set.of(), List.of(office));
  }

  private static PaperCard card(
      String id,
      String unit,
      String department,
      String state,
      boolean open,
      Optional<LocalDate> due,
      Set<String> concerned,
      int day) {
    return new PaperCard(
        id,
        PaperKind.DEPLOYMENT,
        "LZ",
        unit,
        department,
        "branch",
        "branch",
        state,
        open,
        false,
        due,
        "issuer-" + id,
        "",
        Instant.ofEpochSecond(day * 86_400L),
        "No. " + id,
        "逐户自查",
        concerned,
        Set.of("LZ-" + id));
  }
}
