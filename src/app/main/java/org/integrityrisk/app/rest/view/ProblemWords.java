package org.integrityrisk.app.rest.view;

import java.util.Locale;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.core.text.Problem;

/** Problems as answers show them: a short code, and a sentence in the caller's language. */
public record ProblemWords(Texts texts, Locale locale) {

  /** What it says. */
  public String say(Problem problem) {
    return texts.of(locale, problem);
  }

  /** Its code without what all codes share. */
  public String code(Problem problem) {
    return problem.code().substring(Problem.PREFIX.length());
  }
}
