package org.integrityrisk.app.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Writes CSV in UTF-8, every cell in quotes, with the byte-order mark by which spreadsheets know
 * the encoding.
 */
@Component
public final class CsvTableWriter implements TableWriter {

  private static final String MARK = "\uFEFF";
  private static final String END = "\r\n";

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public String mediaType() {
    return "text/csv;charset=UTF-8";
  }

  @Override
  public byte[] write(List<List<String>> rows) {
    String text = rows.stream().map(CsvTableWriter::line).collect(Collectors.joining(END, "", END));
    return (MARK + text).getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }
}
