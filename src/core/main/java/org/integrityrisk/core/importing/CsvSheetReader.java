package org.integrityrisk.core.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/**
 * Reads CSV files: comma, semicolon or tab, whichever the first line holds most of.
 *
 * <p>Rows are counted as a spreadsheet counts them: a line break inside quotes starts no row.
 */
public final class CsvSheetReader implements SheetReader {

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public Sheet read(byte[] file) {
    if (file.length > ImportLimits.BYTES) {
      throw DomainException.invalid(Problem.of("import.file-too-large", "" + ImportLimits.BYTES));
    }
    String text = FileText.of(file);
    if (text.chars().filter(one -> one == '"').count() % 2 != 0) {
      // A quote that nobody closed would swallow all rows below it without an error.
      throw DomainException.invalid(Problem.of("import.open-quote"));
    }
    return Sheet.of(rows(text));
  }

  private static List<Row> rows(String text) {
    List<Row> rows = new ArrayList<>();
    try {
      for (CsvRecord csv : parser(text).ofCsvRecord(text)) {
        if (csv.getFieldCount() > ImportLimits.COLUMNS) {
          throw DomainException.invalid(
              Problem.of("import.too-many-columns", "" + ImportLimits.COLUMNS));
        }
        rows.add(new Row(rows.size() + 1, csv.getFields().stream().map(Cell::of).toList()));
      }
    } catch (CsvParseException damaged) {
      throw DomainException.invalid(Problem.of("import.bad-csv").inRow(rows.size() + 1));
    }
    return rows;
  }

  private static CsvReader.CsvReaderBuilder parser(String text) {
    return CsvReader.builder()
        .fieldSeparator(separator(text))
        .skipEmptyLines(false)
        .acceptCharsAfterQuotes(false);
  }

  private static char separator(String text) {
    String firstLine = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return Stream.of(',', ';', '\t')
        .max(Comparator.comparingLong(one -> firstLine.chars().filter(c -> c == one).count()))
        .filter(one -> firstLine.indexOf(one) >= 0)
        .orElse(',');
  }
}
