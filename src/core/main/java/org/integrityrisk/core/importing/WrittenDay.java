package org.integrityrisk.core.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as people write them in files: 2026-10-01, 2026/10/1, 2026.10.1 or 2026年10月1日. */
final class WrittenDay {

  private static final String BETWEEN = "[-/.年月]";
  private static final int PARTS = 3;

  private WrittenDay() {}

  /** The day; empty when the text is none. */
  static Optional<LocalDate> of(String written) {
    String[] parts = written.replace("日", "").split(BETWEEN);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts[0].strip()),
              Integer.parseInt(parts[1].strip()),
              Integer.parseInt(parts[2].strip())));
    } catch (NumberFormatException | DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
