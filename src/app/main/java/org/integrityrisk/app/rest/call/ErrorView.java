package org.integrityrisk.app.rest.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.integrityrisk.app.rest.view.ProblemWords;
import org.integrityrisk.core.text.Problem;

/**
 * The one shape of every error.
 *
 * @param code stable code of the first problem
 * @param message what it says, in the caller's language
 * @param field field or column at fault, left out when there is none
 * @param row row of a file at fault, left out when there is none
 * @param errors all problems, left out when there is only one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ErrorView(String code, String message, String field, Integer row, List<ErrorView> errors) {

  static ErrorView of(List<Problem> problems, ProblemWords words) {
    List<ErrorView> all = problems.stream().map(problem -> of(problem, words)).toList();
    ErrorView first = all.get(0);
    return new ErrorView(
        first.code, first.message, first.field, first.row, all.size() == 1 ? List.of() : all);
  }

  private static ErrorView of(Problem problem, ProblemWords words) {
    return new ErrorView(
        words.code(problem),
        words.say(problem),
        problem.field().orElse(""),
        problem.row().isPresent() ? problem.row().getAsInt() : null,
        List.of());
  }
}
