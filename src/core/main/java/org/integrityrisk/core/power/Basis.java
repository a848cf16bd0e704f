package org.integrityrisk.core.power;

import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.core.text.Coded;

/**
 * What a power rests on (行使依据): an article of a law, a rule or a policy.
 *
 * @param code tells it apart within its power, whatever is changed about it; empty before it is
 *     kept for the first time
 * @param title title of the law, rule or policy
 * @param article the article, empty for the whole
 * @param state whether it still holds
 * @param changed day from which the amendment or repeal counts; present exactly when there is one
 */
public record Basis(
    String code, String title, String article, BasisState state, Optional<LocalDate> changed)
    implements Coded {

  public Basis {
    title = title.strip();
    article = article.strip();
  }

  /** Title and article, as people cite it. */
  public String citation() {
    return (title + " " + article).strip();
  }

  Basis called(String newCode) {
    return new Basis(newCode, title, article, state, changed);
  }
}
