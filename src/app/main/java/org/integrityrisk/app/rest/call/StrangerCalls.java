package org.integrityrisk.app.rest.call;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.integrityrisk.app.store.WorkScope;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.springframework.stereotype.Component;

/**
 * Runs the work of a REST method for somebody whom nobody asks who they are. Neither user nor
 * session nor address is looked at, and nothing is written to the log: not even a failure, since a
 * line has a time. What failed is counted in memory instead ({@link Faults}).
 *
 * <p>A write must be JSON, which no form of another site can send without asking first, and must
 * not say that it comes from another site ({@code Sec-Fetch-Site}, which scripts cannot set). No
 * token is needed, since no session is used that another site could misuse.
 */
@Component
public class StrangerCalls {

  private static final Set<String> OWN = Set.of("same-origin", "none");

  /** Base64 of the largest file, and some more. */
  private static final int LIMIT = 7_200_000;

  private final Callers callers;
  private final Errors errors;
  private final WorkScope scope;
  private final Faults faults;

  public StrangerCalls(Callers callers, Errors errors, WorkScope scope, Faults faults) {
    this.callers = callers;
    this.errors = errors;
    this.scope = scope;
    this.faults = faults;
  }

  /** Answers 200 with what the work finds. */
  public Response read(String language, Function<Locale, Object> work) {
    return respond(200, language, work);
  }

  /** Answers with what the work did with the JSON object that was sent. */
  public Response write(
      int status,
      String language,
      HttpServletRequest request,
      InputStream body,
      BiFunction<Locale, JsonBody, Object> work) {
    return respond(
        status,
        language,
        locale -> {
          XsrfGuard.check(request);
          checkSite(request.getHeader("Sec-Fetch-Site"));
          return work.apply(locale, new JsonBody(Mapping.read(Bytes.read(body, LIMIT))));
        });
  }

  private static void checkSite(String site) {
    if (site != null && !OWN.contains(site)) {
      throw Refusal.forged();
    }
  }

  private Response respond(int status, String language, Function<Locale, Object> work) {
    Locale locale = locale(language);
    return Response.fromResponse(scope.during(() -> answer(status, locale, work)))
        .header("Referrer-Policy", "no-referrer")
        .build();
  }

  private Response answer(int status, Locale locale, Function<Locale, Object> work) {
    try {
      return Answers.json(status, work.apply(locale));
    } catch (DomainException | Refusal refused) {
      return errors.answer(refused, locale);
    } catch (RuntimeException fault) {
      faults.note(fault);
      return errors.answer(DomainException.conflict(Problem.of("tip.failed")), locale);
    }
  }

  /** The language that the page was read in; else the host's. */
  private Locale locale(String language) {
    if (language == null) {
      return callers.locale();
    }
    return language.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }
}
