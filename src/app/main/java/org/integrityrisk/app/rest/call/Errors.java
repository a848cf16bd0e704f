package org.integrityrisk.app.rest.call;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.view.ProblemWords;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Turns what a call threw into an answer: a status, and the problems in the caller's language. */
@Component
public class Errors {

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private final Texts texts;

  public Errors(Texts texts) {
    this.texts = texts;
  }

  Response answer(RuntimeException thrown, Locale locale) {
    if (thrown instanceof DomainException refusal) {
      return answer(status(refusal.kind()), refusal.problems(), locale);
    }
    if (thrown instanceof Refusal refusal) {
      return answer(refusal.status(), List.of(refusal.problem()), locale);
    }
    return failure(thrown, locale);
  }

  /** The caller gets a reference and no detail; administrators find the detail under it. */
  private Response failure(RuntimeException thrown, Locale locale) {
    String reference = UUID.randomUUID().toString();
    LOG.error("REST call failed, reference {}", reference, thrown);
    return answer(500, List.of(Problem.of("rest.failed", reference)), locale);
  }

  private Response answer(int status, List<Problem> problems, Locale locale) {
    return Answers.json(status, ErrorView.of(problems, new ProblemWords(texts, locale)));
  }

  private static int status(DomainException.Kind kind) {
    return switch (kind) {
      case INVALID -> 400;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
    };
  }
}
