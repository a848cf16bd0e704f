package org.integrityrisk.app.workflow;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.workflow.InvalidInputException;
import java.io.Serializable;
import java.util.List;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.text.Problem;
import org.springframework.stereotype.Component;

/** Says refusals of the domain in the language of the user, in the form that the host shows. */
@Component
public class RefusalText {
  private static final String FIELD = "integrity-risk.workflow.field.";

  private final I18nResolver texts;

  public RefusalText(@ComponentImport I18nResolver texts) {
    this.texts = texts;
  }

  /** All problems as one refusal of a transition. */
  InvalidInputException asInvalidInput(List<Problem> problems) {
    InvalidInputException invalid = new InvalidInputException();
    problems.stream().map(this::say).forEach(invalid::addError);
    return invalid;
  }

  /** One refusal by its message key. */
  InvalidInputException asInvalidInput(String key) {
    InvalidInputException invalid = new InvalidInputException();
    invalid.addError(texts.getText(key));
    return invalid;
  }

  private String say(Problem problem) {
    String text = texts.getText(problem.code(), problem.arguments().toArray(Serializable[]::new));
    return problem
        .field()
        .flatMap(RiskField::of)
        .map(field -> texts.getText(FIELD + field.code()) + ": " + text)
        .orElse(text);
  }
}
