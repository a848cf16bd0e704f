package org.integrityrisk.core.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.calendar.CalendarYear;
import org.integrityrisk.core.calendar.CalendarYears;
import org.integrityrisk.core.calendar.DayKind;
import org.integrityrisk.core.calendar.SpecialDay;
import org.integrityrisk.core.importing.CsvSheetReader;
import org.integrityrisk.core.importing.ImportPlan;
import org.integrityrisk.core.importing.RowResult;
import org.integrityrisk.core.importing.RowStatus;
import org.integrityrisk.core.importing.Sheet;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.text.LocalizedText;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The office keeps the calendar in versions; deadlines that run follow it. */
class KeepCalendarTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final World world = World.demanding();
  private final ImportCalendar imports = new ImportCalendar(world.keepCalendar);

  @Test
  void aChangeMakesANewVersionAndIsAudited() {
    CalendarYear changed = world.keepCalendar.put("secretary", holiday(MONDAY));

    assertThat(changed.version()).isEqualTo(1);
    assertThat(changed.edit().orElseThrow().user()).isEqualTo("secretary");
    assertThat(changed.workingDays()).isEqualTo(247);
    assertThat(world.calendar.after(LocalDate.of(2026, 11, 20), 1))
        .isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(world.store.actionsOn("2026")).containsExactly("calendar.change");

    world.keepCalendar.remove("admin", MONDAY);

    assertThat(world.calendar.year(2026).workingDays()).isEqualTo(248);
    assertThat(world.keepCalendar.versions(2026))
        .extracting(CalendarYear::version)
        .containsExactly(2, 1);
    assertThat(world.keepCalendar.year(2026, Optional.of(1)).on(MONDAY)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "head", "leader", "chief", "inspector"})
  void nobodyElseChangesIt(String user) {
    assertThat(world.keepCalendar.mayChange(user)).isFalse();
    refused(() -> world.keepCalendar.put(user, holiday(MONDAY))).as(FORBIDDEN, "access.forbidden");
    refused(() -> world.keepCalendar.remove(user, MONDAY)).as(FORBIDDEN, "access.forbidden");
    refused(() -> imports.plan(user, sheet("日期,类型,名称\n2027-01-01,放假,元旦\n"), Map.of()))
        .as(FORBIDDEN, "access.forbidden");
  }

  @Test
  void refusesWhatIsNotThere() {
    refused(() -> world.keepCalendar.remove("secretary", MONDAY))
        .as(NOT_FOUND, "calendar.nothing-special");
    refused(() -> world.keepCalendar.year(2026, Optional.of(7))).as(NOT_FOUND, "access.not-found");
  }

  @Test
  void ofTwoChangesAtOneMomentOneIsRefused() {
    CalendarYears meanwhile =
        new CalendarYears() {
          @Override
          public Optional<CalendarYear> latest(int year) {
            return Optional.empty();
          }

          @Override
          public List<CalendarYear> versions(int year) {
            return List.of();
          }

          @Override
          public boolean add(List<CalendarYear> versions) {
            return false;
          }
        };
    KeepCalendar late =
        new KeepCalendar(
            world.calendar,
            meanwhile,
            world::organisation,
            world.actors,
            new Audit(world.store.auditTrail(), world.clock),
            () -> {},
            world.clock);

    refused(() -> late.put("secretary", holiday(MONDAY)))
        .as(CONFLICT, "calendar.changed-meanwhile");
  }

  @Test
  void deadlinesThatRunFollowTheCalendar() {
    String key = world.file.file("clerk", World.PROJECT, World.content(), true).key();
    world.decide("head", key, Decision.PASS);
    LocalDate before = world.register.point(key).review().due().orElseThrow();

    world.keepCalendar.put("secretary", holiday(before));

    assertThat(world.register.point(key).review().due()).contains(world.calendar.after(before, 1));
  }

  @Test
  void aFileReplacesItsYears() {
    world.keepCalendar.put("secretary", holiday(LocalDate.of(2027, 3, 1)));
    String file =
        """
        日期,类型,名称,文号
        2027年1月1日,放假,元旦,通知一
        2027/2/6,休,春节,通知一
        2027-02-14,上班,春节,通知一
        2028-01-01,holiday,元旦,
        """;

    List<RowResult> results = imports.run("secretary", sheet(file), Map.of());

    assertThat(results).extracting(RowResult::status).containsOnly(RowStatus.CREATED);
    CalendarYear year = world.calendar.year(2027);
    assertThat(year.source()).isEqualTo("通知一");
    assertThat(year.days())
        .extracting(SpecialDay::date)
        .containsExactly(
            LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 6), LocalDate.of(2027, 2, 14));
    assertThat(world.calendar.year(2028).version()).isEqualTo(1);
  }

  @Test
  void oneWrongRowKeepsEverythingOut() {
    String file =
        """
        日期,类型,名称
        2027-01-01,放假,元旦
        2027-02-30,放假,春节
        2027-01-01,放假,元旦
        2027-03-01,上班,补班
        2027-03-06,加班,补班
        ,放假,
        """;

    ImportPlan<?> plan = imports.plan("secretary", sheet(file), Map.of());
    imports.run("secretary", sheet(file), Map.of());

    assertThat(plan.rows().stream().flatMap(row -> row.problems().stream()))
        .extracting(Problem::code)
        .containsExactly(
            "integrity-risk.error.import.not-a-date",
            "integrity-risk.error.import.duplicate-row",
            "integrity-risk.error.calendar.works-anyway",
            "integrity-risk.error.import.unknown-value",
            "integrity-risk.error.import.required");
    assertThat(world.calendar.year(2027).isKnown()).isFalse();
  }

  private static Sheet sheet(String csv) {
    return new CsvSheetReader().read(csv.getBytes(StandardCharsets.UTF_8));
  }

  private static SpecialDay holiday(LocalDate date) {
    return new SpecialDay(date, DayKind.HOLIDAY, LocalizedText.same("停电"));
  }
}
