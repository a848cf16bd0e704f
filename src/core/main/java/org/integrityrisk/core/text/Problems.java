package org.integrityrisk.core.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Collects every problem of an input, so that people correct a file once and not line by line. */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  public void addAll(Collection<Problem> problems) {
    found.addAll(problems);
  }

  /**
   * Adds what is wrong with each row of a list.
   *
   * @param check what is wrong with one row
   */
  public <T> void addRows(List<T> rows, Function<T, Collection<Problem>> check) {
    for (int row = 0; row < rows.size(); row++) {
      int number = row + 1;
      check.apply(rows.get(row)).stream().map(problem -> problem.inRow(number)).forEach(found::add);
    }
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Problem> list() {
    return List.copyOf(found);
  }

  /**
   * Ends a validation.
   *
   * @throws DomainException of kind {@code INVALID} with everything collected, if anything was
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw DomainException.invalid(found);
    }
  }
}
