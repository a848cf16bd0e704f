package org.integrityrisk.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MyWorkTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final World world = new World("market-regulator");
  private final List<WorkQuery> asked = new ArrayList<>();
  private final OpenTasks tasks = new OpenTasks();
  private final ShowMyWork show =
      new ShowMyWork(
          (query, drafts) -> {
            asked.add(query);
            return FoundWork.all(List.of());
          },
          tasks,
          new Projects() {
            @Override
            public List<String> all() {
              return List.of(World.PROJECT, "SECOND");
            }

            @Override
            public Optional<Regime> regimeOf(String project) {
              return Optional.of(world.regime);
            }
          },
          world::organisation,
          world.delegations,
          world.actors,
          world.town,
          world.clock);

  private static WorkItem item(WorkKind kind, String key, String since, String due) {
    return new WorkItem(
        kind,
        key,
        "Title",
        "1",
        "licensing",
        "draft",
        "",
        Instant.parse(since + "T00:00:00Z"),
        Optional.of(due).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        "");
  }

  @Test
  void groupsByReasonWithWhatIsOverdueFirstAndThenTheOldest() {
    MyWork work =
        MyWork.of(
            new FoundWork(
                List.of(
                    item(WorkKind.REVIEW, "R-new", "2026-11-20", ""),
                    item(WorkKind.DRAFT, "D", "2026-01-01", ""),
                    item(WorkKind.REVIEW, "R-old", "2026-11-01", ""),
                    item(WorkKind.WARNING_ANSWER, "W-later", "2026-11-01", "2026-12-01"),
                    item(WorkKind.WARNING_ANSWER, "W-overdue", "2026-11-19", "2026-11-21"),
                    item(WorkKind.WARNING_ANSWER, "W-today", "2026-10-01", "2026-11-22")),
                Map.of(WorkKind.DRAFT, 300)),
            TODAY);

    assertThat(work.total()).isEqualTo(306);
    assertThat(work.groups()).extracting(WorkGroup::count).containsExactly(2, 3, 301);
    assertThat(work.groups())
        .extracting(WorkGroup::kind)
        .containsExactly(WorkKind.REVIEW, WorkKind.WARNING_ANSWER, WorkKind.DRAFT);
    assertThat(work.groups().get(0).items())
        .extracting(WorkItem::key)
        .containsExactly("R-old", "R-new");
    assertThat(work.groups().get(1).items())
        .extracting(WorkItem::key)
        .containsExactly("W-overdue", "W-today", "W-later");
  }

  @ParameterizedTest
  @CsvSource({
    "clerk,     '',                   false, false",
    "head,      '',                   false, false",
    "member,    leading-group,        false, false",
    "secretary, leading-group-office, true,  true",
    "inspector, discipline-office,    false, true",
    "admin,     '',                   true,  true",
  })
  void asksForWhatAwaitsTheBodiesAndTheUnitsThatAPersonServes(
      String user, String body, boolean meetings, boolean warnings) {
    show.of(user, Optional.empty());

    Set<String> served = Set.of("bureau", "branch");
    assertThat(asked.get(0).seats())
        .filteredOn(seat -> !seat.role().isAbove())
        .extracting(seat -> seat.role().code() + " " + seat.of())
        .containsExactlyInAnyOrderElementsOf(
            body.isEmpty() ? Set.of() : Set.of(body + " bureau", body + " branch"));
    assertThat(asked.get(0).meetingUnits()).isEqualTo(meetings ? served : Set.of());
    assertThat(asked.get(0).warningUnits()).isEqualTo(warnings ? served : Set.of());
    assertThat(asked.get(0).projects()).containsExactlyInAnyOrder(World.PROJECT, "SECOND");
  }

  @Test
  void looksOnlyWhereThePersonMayLook() {
    show.of("stranger", Optional.empty());
    show.of("clerk", Optional.of("SECOND"));

    assertThat(asked.get(0).projects()).isEmpty();
    assertThat(asked.get(1).projects()).containsExactly("SECOND");
    refused(() -> show.of("clerk", Optional.of("THIRD"))).as(NOT_FOUND, "access.not-found");
  }

  @ParameterizedTest
  @CsvSource({
    "clerk, DEPARTMENT_HEAD, licensing,  false",
    "head,  DEPARTMENT_HEAD, licensing,  true",
    "head,  DEPARTMENT_HEAD, accounting, false",
    "head,  MAIN_LEADER,     bureau,     false",
  })
  void aTaskOfAnOfficeAwaitsWhoeverHoldsIt(String user, HolderRole role, String of, boolean found) {
    tasks.open(task("7", TaskHolder.office(role, of)));

    assertThat(show.of(user, Optional.of(World.PROJECT)).total()).isEqualTo(found ? 1 : 0);
  }

  @Test
  void aTaskOfAPersonAwaitsNobodyElseAndLeadsToItsPage() {
    tasks.open(task("7", TaskHolder.person("clerk")));

    assertThat(show.of("head", Optional.of(World.PROJECT)).total()).isZero();
    assertThat(show.of("clerk", Optional.of(World.PROJECT)).groups())
        .flatExtracting(WorkGroup::items)
        .extracting(WorkItem::link)
        .containsExactly("/deployments?id=7");
  }

  private static Task task(String object, TaskHolder holder) {
    return new Task(
        WorkKind.REVIEW,
        World.PROJECT,
        object,
        "",
        "Title",
        "/deployments?id=" + object,
        "",
        "",
        holder,
        Instant.EPOCH,
        Optional.empty());
  }
}
