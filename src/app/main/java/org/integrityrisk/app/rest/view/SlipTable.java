package org.integrityrisk.app.rest.view;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.integrityrisk.core.importing.HarmlessText;
import org.integrityrisk.core.slip.Slip;
import org.integrityrisk.core.slip.SlipLeg;

/** Trace slips as a table for a spreadsheet, a row for each leg of their way. */
public final class SlipTable {

  private static final List<String> COLUMNS =
      List.of(
          "title",
          "reference",
          "department",
          "step",
          "handler",
          "handed",
          "received",
          "finished",
          "due",
          "result");
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private SlipTable() {}

  /**
   * The rows, the header first.
   *
   * @param header what a column is called in the reader's language
   */
  public static List<List<String>> of(
      List<Slip> slips, Function<String, String> header, ZoneId zone, Names names) {
    return Stream.concat(
            Stream.of(COLUMNS.stream().map(header).toList()),
            slips.stream()
                .flatMap(slip -> slip.legs().stream().map(leg -> row(slip, leg, zone, names))))
        .toList();
  }

  private static List<String> row(Slip slip, SlipLeg leg, ZoneId zone, Names names) {
    return Stream.of(
            slip.head().title(),
            slip.head().reference(),
            names.department(slip.head().department()).map(CodeName::name).orElse(""),
            slip.head().steps().get(leg.step()).name(),
            names.person(leg.handler()).name(),
            time(Optional.of(leg.handed()), zone),
            time(leg.received(), zone),
            time(leg.finished(), zone),
            leg.due().map(Object::toString).orElse(""),
            leg.result())
        .map(HarmlessText::write)
        .toList();
  }

  private static String time(Optional<Instant> time, ZoneId zone) {
    return time.map(one -> LocalDateTime.ofInstant(one, zone).format(MINUTES)).orElse("");
  }
}
