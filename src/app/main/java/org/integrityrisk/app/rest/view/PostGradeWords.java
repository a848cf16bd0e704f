package org.integrityrisk.app.rest.view;

import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.rest.view.GradingView.InputView;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.regime.Factor;
import org.integrityrisk.core.regime.PostGrades;

/** What the questions and answers of post grades are called. */
record PostGradeWords(Names names) {

  /** A grade of the regime. */
  Optional<LevelName> grade(String code) {
    return names
        .regime()
        .postGrades()
        .flatMap(rules -> rules.grades().find(code))
        .map(names::level);
  }

  CodeName rank(Post post) {
    String code = post.rank().code();
    return names.fieldValue("rank", code).orElseGet(() -> new CodeName(code, code));
  }

  InputView input(Map.Entry<String, String> input) {
    String name =
        answer(input.getKey(), input.getValue()).map(CodeName::name).orElse(input.getValue());
    return new InputView(input.getKey(), input.getValue(), question(input.getKey()).name(), name);
  }

  CodeName question(String code) {
    return names
        .regime()
        .factors()
        .find(code)
        .map(factor -> new CodeName(code, factor.name().in(names.locale())))
        .orElseGet(() -> names.field(code));
  }

  private Optional<CodeName> answer(String question, String code) {
    return switch (question) {
      case PostGrades.COUNT ->
          names.regime().postGrades().flatMap(rules -> names.of(rules.counts(), code));
      case PostGrades.LEVEL -> names.level(code).map(level -> new CodeName(code, level.name()));
      default ->
          names
              .regime()
              .factors()
              .find(question)
              .map(Factor::values)
              .flatMap(values -> names.of(values, code));
    };
  }
}
