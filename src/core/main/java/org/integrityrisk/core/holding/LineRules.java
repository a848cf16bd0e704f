package org.integrityrisk.core.holding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.text.Problem;

/**
 * What a line of the ledger must fulfil, whatever is held: two different persons, a document, a day
 * that has come, a quantity that can be counted.
 *
 * <p>Codes of problems, all starting {@code holding.}: {@code quantity-out-of-range}, {@code
 * document-required}, {@code place-required}, {@code date-in-future}, {@code unknown-person},
 * {@code two-persons}, {@code too-long}.
 */
record LineRules(People people, LocalDate today) {

  static final int LONGEST_TEXT = 200;
  private static final int LONGEST_REMARK = 4000;
  private static final int DIGITS_AFTER_POINT = 3;
  private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

  List<Problem> check(LineInput line) {
    boolean counted = line.kind() == EntryKind.STOCK_TAKING;
    return Stream.of(
            Problem.of("holding.quantity-out-of-range", "" + DIGITS_AFTER_POINT)
                .at("quantity")
                .when(!isRight(line.quantity(), counted)),
            Problem.of("holding.document-required")
                .at("document")
                .when(!counted && line.document().isBlank()),
            Problem.of("holding.place-required").at("place").when(line.place().isBlank()),
            Problem.of("holding.date-in-future").at("date").when(line.date().isAfter(today)),
            unknown("handler", line.handler()),
            unknown("witness", line.witness()),
            Problem.of("holding.two-persons").at("witness").when(isOne(line)),
            tooLong("document", line.document(), LONGEST_TEXT),
            tooLong("place", line.place(), LONGEST_TEXT),
            tooLong("remark", line.remark(), LONGEST_REMARK))
        .flatMap(Optional::stream)
        .toList();
  }

  static Optional<Problem> tooLong(String field, String text, int longest) {
    return Problem.of("holding.too-long", "" + longest).at(field).when(text.length() > longest);
  }

  /** Nothing can be counted where nothing is left; a movement moves something. */
  private static boolean isRight(BigDecimal quantity, boolean counted) {
    return quantity.signum() >= (counted ? 0 : 1)
        && quantity.stripTrailingZeros().scale() <= DIGITS_AFTER_POINT
        && quantity.compareTo(MOST) <= 0;
  }

  private Optional<Problem> unknown(String field, String written) {
    return Problem.of("holding.unknown-person", written)
        .at(field)
        .when(people.keyOf(written).isEmpty());
  }

  private boolean isOne(LineInput line) {
    Optional<String> handler = people.keyOf(line.handler());
    return handler.isPresent() && handler.equals(people.keyOf(line.witness()));
  }
}
