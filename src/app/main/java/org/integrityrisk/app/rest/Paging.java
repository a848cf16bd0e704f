package org.integrityrisk.app.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.core.text.Problem;

/**
 * Which part of a list a call wants.
 *
 * @param start how many entries to skip
 * @param limit the most entries to give, 1 to {@value #MOST}
 */
record Paging(int start, int limit) {

  private static final int MOST = 200;
  private static final int USUAL = 50;

  /**
   * The page that a query names; the first one of the usual size when it names none.
   *
   * @throws Refusal 400 for what is no number or out of bounds
   */
  static Paging of(String start, String limit) {
    return new Paging(
        number("start", start, 0, 0, 999_999_999), number("limit", limit, USUAL, 1, MOST));
  }

  /**
   * Everything in a list, page after page.
   *
   * @param pages gives the lines of a page
   */
  static <T> List<T> whole(Function<Paging, List<T>> pages) {
    List<T> all = new ArrayList<>();
    List<T> found;
    do {
      found = pages.apply(new Paging(all.size(), MOST));
      all.addAll(found);
    } while (found.size() == MOST);
    return all;
  }

  private static int number(String name, String text, int usual, int least, int most) {
    if (text == null || text.isBlank()) {
      return usual;
    }
    return Optional.of(text.strip())
        .filter(digits -> digits.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .filter(number -> number >= least && number <= most)
        .orElseThrow(() -> outOfBounds(name, least, most));
  }

  private static Refusal outOfBounds(String name, int least, int most) {
    return Refusal.bad(
        Problem.of("rest.out-of-bounds", Integer.toString(least), Integer.toString(most)).at(name));
  }
}
