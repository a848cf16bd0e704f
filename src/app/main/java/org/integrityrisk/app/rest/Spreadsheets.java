package org.integrityrisk.app.rest;

import java.util.List;
import org.integrityrisk.app.document.TableWriter;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.core.text.Problem;
import org.springframework.stereotype.Component;

/** Hands tables over as the kind of file that a call asks for. */
@Component
public class Spreadsheets {

  private static final String USUAL = "xlsx";

  private final List<TableWriter> writers;

  public Spreadsheets(List<TableWriter> writers) {
    this.writers = List.copyOf(writers);
  }

  /**
   * The file of these rows; Excel when no kind is named, by null or an empty text.
   *
   * @throws Refusal 400 for a kind that nothing writes
   */
  Download file(String name, String format, List<List<String>> rows) {
    String wanted = format == null || format.isEmpty() ? USUAL : format;
    TableWriter writer =
        writers.stream()
            .filter(one -> one.format().equals(wanted))
            .findFirst()
            .orElseThrow(() -> Refusal.bad(Problem.of("rest.unknown-format", wanted).at("format")));
    return new Download(name + "." + writer.format(), writer.mediaType(), writer.write(rows));
  }
}
