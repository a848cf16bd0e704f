package org.integrityrisk.acceptance.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Worksheet;

/** Excel files, as they are given and taken. */
public final class Workbook {
  private static final String[] HEAD = {"风险类型", "风险类别", "内设机构", "岗位", "风险点内容"};

  private static final Pattern TEXT = Pattern.compile("<t(?: [^>]*)?>([^<]*)</t>");
  private static final Pattern FORMULA = Pattern.compile("<f[ >]");

  private Workbook() {}

  /** A file whose second row computes its content. */
  public static byte[] withFormula() {
    return write(
        sheet -> {
          String[] row = {"岗位职责", "公共", "D01", "P0101"};
          for (int column = 0; column < row.length; column++) {
            sheet.value(1, column, row[column]);
          }
          sheet.formula(1, row.length, "1+1");
        });
  }

  /**
   * The texts in the cells of a file.
   *
   * @throws IllegalStateException when it is no workbook, or a cell computes its content
   */
  public static List<String> texts(byte[] workbook) {
    List<String> parts = parts(workbook);
    if (parts.stream().noneMatch(part -> part.contains("<sheetData"))) {
      throw new IllegalStateException("no workbook");
    }
    if (parts.stream().anyMatch(part -> FORMULA.matcher(part).find())) {
      throw new IllegalStateException("a cell that computes its content");
    }
    return parts.stream()
        .flatMap(part -> TEXT.matcher(part).results())
        .map(found -> found.group(1))
        .toList();
  }

  /** From a file, since the sizes of its parts stand at its end. */
  private static List<String> parts(byte[] workbook) {
    try {
      Path file = Files.createTempFile("workbook", ".xlsx");
      try (ZipFile zip = new ZipFile(Files.write(file, workbook).toFile())) {
        List<String> parts = new ArrayList<>();
        for (ZipEntry part : Collections.list(zip.entries())) {
          byte[] content = zip.getInputStream(part).readAllBytes();
          parts.add(new String(content, StandardCharsets.UTF_8));
        }
        return parts;
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] write(java.util.function.Consumer<Worksheet> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var workbook = new org.dhatim.fastexcel.Workbook(bytes, "acceptance", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("sheet");
      for (int column = 0; column < HEAD.length; column++) {
        sheet.value(0, column, HEAD[column]);
      }
      rows.accept(sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
