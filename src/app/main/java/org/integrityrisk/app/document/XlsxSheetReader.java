package org.integrityrisk.app.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.integrityrisk.core.importing.Cell;
import org.integrityrisk.core.importing.ImportLimits;
import org.integrityrisk.core.importing.Row;
import org.integrityrisk.core.importing.Sheet;
import org.integrityrisk.core.importing.SheetReader;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.springframework.stereotype.Component;

/**
 * Reads the first sheet of an Excel workbook, row by row, after the archive that it is has been
 * found harmless.
 */
@Component
public final class XlsxSheetReader implements SheetReader {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public Sheet read(byte[] file) {
    if (file.length == 0) {
      throw DomainException.invalid(Problem.of("import.empty-file"));
    }
    if (file.length > ImportLimits.BYTES) {
      throw DomainException.invalid(Problem.of("import.file-too-large", "" + ImportLimits.BYTES));
    }
    return Sheet.of(rows(file));
  }

  /** Whatever a parser throws at a foreign file, the file is no workbook that can be read. */
  private static List<Row> rows(byte[] file) {
    try {
      checkArchive(file);
      return parse(file);
    } catch (DomainException refusal) {
      throw refusal;
    } catch (IOException | RuntimeException damaged) {
      throw DomainException.invalid(Problem.of("import.not-a-workbook"));
    }
  }

  private static void checkArchive(byte[] file) throws IOException {
    try (SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel(file);
        ZipFile archive = ZipFile.builder().setSeekableByteChannel(bytes).get()) {
      ZipCheck.check(archive, file.length);
    }
  }

  private static List<Row> parse(byte[] file) throws IOException {
    try (ReadableWorkbook workbook =
            new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
        Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().openStream()) {
      List<Row> filled = new ArrayList<>();
      rows.map(XlsxSheetReader::row).filter(row -> !row.isBlank()).forEach(row -> add(filled, row));
      return filled;
    }
  }

  private static void add(List<Row> filled, Row row) {
    if (filled.size() > ImportLimits.ROWS) {
      throw DomainException.invalid(Problem.of("import.too-many-rows", "" + ImportLimits.ROWS));
    }
    filled.add(row);
  }

  private static Row row(org.dhatim.fastexcel.reader.Row row) {
    if (row.getCellCount() > ImportLimits.COLUMNS) {
      throw DomainException.invalid(
          Problem.of("import.too-many-columns", "" + ImportLimits.COLUMNS));
    }
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(row.getOptionalCell(column).map(XlsxCell::of).orElse(Cell.EMPTY));
    }
    return new Row(row.getRowNum(), cells);
  }
}
