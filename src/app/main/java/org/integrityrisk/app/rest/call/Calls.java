package org.integrityrisk.app.rest.call;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.integrityrisk.app.store.CurrentRequest;
import org.integrityrisk.app.store.WorkScope;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.importing.ImportLimits;
import org.springframework.stereotype.Component;

/**
 * Runs the work of a REST method: finds out who calls, guards writes, writes the answer or the
 * error.
 */
@Component
public class Calls {

  private static final int JSON_LIMIT = 2 * 1024 * 1024;

  /**
   * The attribute that Jira's published pattern for access logs reads
   * (confluence.atlassian.com/adminjiraserver/log-format-940696477.html).
   */
  private static final String REQUEST_ID = "jira.request.id";

  private final Callers callers;
  private final Errors errors;
  private final WorkScope scope;
  private final CurrentRequest current;
  private final Audit audit;

  public Calls(
      Callers callers, Errors errors, WorkScope scope, CurrentRequest current, Audit audit) {
    this.callers = callers;
    this.errors = errors;
    this.scope = scope;
    this.current = current;
    this.audit = audit;
  }

  /** Answers 200 with what the work finds. */
  public Response read(Function<Caller, Object> work) {
    return answer(200, work);
  }

  /** Answers 200 with what the work did with the JSON object that was sent. */
  public Response write(
      HttpServletRequest request, InputStream body, BiFunction<Caller, JsonBody, Object> work) {
    return write(200, request, body, work);
  }

  /** Answers 201 with what the work made of the JSON object that was sent. */
  public Response create(
      HttpServletRequest request, InputStream body, BiFunction<Caller, JsonBody, Object> work) {
    return write(201, request, body, work);
  }

  /** Answers 200 with what the work did; nothing needs to be sent. */
  public Response act(HttpServletRequest request, Function<Caller, Object> work) {
    return answer(
        200,
        caller -> {
          XsrfGuard.check(request);
          return current.during(idOf(request), () -> work.apply(caller));
        });
  }

  /** Answers 200 with the file that the work finds. */
  public Response download(Function<Caller, Download> work) {
    return respond(caller -> Answers.file(work.apply(caller)));
  }

  /**
   * Answers 200 with the file that the work makes of what the app keeps, and lets the audit trail
   * know who took it along.
   */
  public Response export(Function<Caller, Download> work) {
    return download(
        caller -> {
          Download file = work.apply(caller);
          audit.write(caller.key(), "file.export", file.name(), Map.of(), size(file));
          return file;
        });
  }

  private static Map<String, String> size(Download file) {
    return Map.of("bytes", Integer.toString(file.content().length));
  }

  /** Answers 200 with what the work did with the file that was sent. */
  public Response upload(
      HttpServletRequest request, InputStream body, BiFunction<Caller, byte[], Object> work) {
    return act(request, caller -> work.apply(caller, Bytes.read(body, ImportLimits.BYTES)));
  }

  private Response write(
      int status,
      HttpServletRequest request,
      InputStream body,
      BiFunction<Caller, JsonBody, Object> work) {
    return answer(
        status,
        caller -> {
          XsrfGuard.check(request);
          JsonBody sent = new JsonBody(Mapping.read(Bytes.read(body, JSON_LIMIT)));
          return current.during(idOf(request), () -> work.apply(caller, sent));
        });
  }

  /** What the host calls the request, in its access log too; empty when it gives no name. */
  private static String idOf(HttpServletRequest request) {
    return request.getAttribute(REQUEST_ID) instanceof String id ? id : "";
  }

  private Response answer(int status, Function<Caller, Object> work) {
    return respond(caller -> Answers.json(status, work.apply(caller)));
  }

  /** The one place where whatever a use case throws becomes an answer. */
  private Response respond(Function<Caller, Response> work) {
    try {
      return scope.during(() -> work.apply(callers.caller()));
    } catch (RuntimeException e) {
      return errors.answer(e, callers.locale());
    }
  }
}
