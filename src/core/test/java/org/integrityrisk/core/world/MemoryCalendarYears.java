package org.integrityrisk.core.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.calendar.CalendarYear;
import org.integrityrisk.core.calendar.CalendarYears;

/** Calendar years, in memory. */
public final class MemoryCalendarYears implements CalendarYears {

  private final List<CalendarYear> kept = new ArrayList<>();

  @Override
  public Optional<CalendarYear> latest(int year) {
    return versions(year).stream().findFirst();
  }

  @Override
  public List<CalendarYear> versions(int year) {
    return kept.stream()
        .filter(one -> one.year() == year)
        .sorted(Comparator.comparing(CalendarYear::version).reversed())
        .toList();
  }

  @Override
  public boolean add(List<CalendarYear> versions) {
    boolean meanwhile =
        versions.stream()
            .anyMatch(
                one -> versions(one.year()).stream().anyMatch(k -> k.version() == one.version()));
    return !meanwhile && kept.addAll(versions);
  }
}
