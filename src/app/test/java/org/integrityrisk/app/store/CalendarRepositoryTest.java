package org.integrityrisk.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.calendar.CalendarYear;
import org.integrityrisk.core.calendar.DayKind;
import org.integrityrisk.core.calendar.SpecialDay;
import org.integrityrisk.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

class CalendarRepositoryTest {

  private static final CalendarYear.Edit BY =
      new CalendarYear.Edit("su.he", "苏禾", Instant.parse("2026-11-22T03:00:00.123Z"));

  private final TestDatabase test = new TestDatabase();
  private final CalendarRepository years = new CalendarRepository(test.database(), new WorkScope());

  @Test
  void keepsEveryVersionOfAYear() {
    assertThat(years.add(List.of(year(2027, 1), year(2028, 1)))).isTrue();
    assertThat(years.add(List.of(year(2027, 2)))).isTrue();

    assertThat(years.latest(2027)).contains(year(2027, 2));
    assertThat(years.versions(2027)).containsExactly(year(2027, 2), year(2027, 1));
    assertThat(years.latest(2029)).isEmpty();
  }

  @Test
  void keepsNothingWhenOneVersionIsThereAlready() {
    years.add(List.of(year(2027, 1)));

    assertThat(years.add(List.of(year(2028, 1), year(2027, 1)))).isFalse();
    assertThat(years.latest(2028)).isEmpty();
  }

  private static CalendarYear year(int number, int version) {
    LocalizedText name = new LocalizedText("National Day", "国庆节 \"十一\"");
    SpecialDay day = new SpecialDay(LocalDate.of(number, 10, version), DayKind.HOLIDAY, name);
    return new CalendarYear(number, version, "国办发明电", List.of(day), Optional.of(BY));
  }
}
