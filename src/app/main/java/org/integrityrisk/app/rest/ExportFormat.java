package org.integrityrisk.app.rest;

import java.util.List;
import org.integrityrisk.app.document.TableWriter;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.core.text.Problem;

/** The kinds of file that tables are exported as. */
final class ExportFormat {

  private static final String USUAL = "csv";

  private ExportFormat() {}

  /**
   * The writer of a format; of the usual one when none is named.
   *
   * @throws Refusal 400 for a format that nobody writes
   */
  static TableWriter writer(List<TableWriter> writers, String format) {
    String wanted = format == null || format.isBlank() ? USUAL : format.strip();
    return writers.stream()
        .filter(writer -> writer.format().equals(wanted))
        .findFirst()
        .orElseThrow(() -> Refusal.bad(Problem.of("rest.unknown-format", wanted).at("format")));
  }
}
