package org.integrityrisk.app.document;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.integrityrisk.core.importing.Cell;

/**
 * What a cell of a workbook says: text as it stands, numbers without decorations, dates in ISO
 * form, never a formula.
 */
final class XlsxCell {

  /** Numbers of Excel's own date formats; 27 to 36 and 50 to 58 are those of East Asia. */
  private static final String BUILT_IN_DATES =
      " 14 15 16 17 22 27 28 29 30 31 36 50 51 52 53 54 57 58 ";

  private XlsxCell() {}

  static Cell of(org.dhatim.fastexcel.reader.Cell cell) {
    if (cell.getFormula() != null) {
      return new Cell.Formula();
    }
    return switch (cell.getType()) {
      case FORMULA, ERROR -> new Cell.Formula();
      case EMPTY -> Cell.EMPTY;
      case NUMBER -> Cell.of(isDate(cell) ? date(cell.asDate()) : number(cell));
      case STRING, BOOLEAN -> Cell.of(text(cell));
    };
  }

  private static String text(org.dhatim.fastexcel.reader.Cell cell) {
    boolean truth = cell.getType() == CellType.BOOLEAN;
    return truth ? String.valueOf(cell.asBoolean()) : cell.asString();
  }

  private static String number(org.dhatim.fastexcel.reader.Cell cell) {
    return cell.asNumber().stripTrailingZeros().toPlainString();
  }

  private static String date(LocalDateTime date) {
    boolean midnight = date.toLocalTime().equals(LocalTime.MIDNIGHT);
    return midnight ? date.toLocalDate().toString() : date.toString();
  }

  private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
    Integer number = cell.getDataFormatId();
    String format = cell.getDataFormatString();
    boolean builtIn = number != null && BUILT_IN_DATES.contains(" " + number + " ");
    return builtIn || (format != null && isDatePattern(format));
  }

  /** A pattern with a year or a day outside quotes and brackets, such as {@code yyyy"年"m"月"}. */
  private static boolean isDatePattern(String format) {
    String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
    return bare.contains("y") || bare.contains("d");
  }
}
