package org.integrityrisk.app.rest.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.store.CurrentRequest;
import org.integrityrisk.app.store.WorkScope;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.audit.AuditEvent;
import org.integrityrisk.core.audit.AuditTrail;
import org.integrityrisk.core.importing.ImportLimits;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.DomainException.Kind;
import org.integrityrisk.core.text.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CallsTest {

  private static final String JSON = "application/json";

  private final JiraAuthenticationContext context = mock();
  private final I18nResolver bundles = mock();
  private final HttpServletRequest request = mock();
  private final AuditTrail trail = mock();
  private final Calls calls =
      new Calls(
          new Callers(context),
          new Errors(new Texts(bundles)),
          new WorkScope(),
          new CurrentRequest(),
          new Audit(trail, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));

  @BeforeEach
  void annaIsSignedIn() {
    ApplicationUser anna = mock();
    when(anna.getKey()).thenReturn("anna");
    when(anna.getDisplayName()).thenReturn("安娜");
    when(context.getLoggedInUser()).thenReturn(anna);
    when(context.getLocale()).thenReturn(Locale.SIMPLIFIED_CHINESE);
    when(bundles.getText(any(Locale.class), any(String.class), any(Serializable[].class)))
        .thenAnswer(
            call ->
                call.getArgument(0)
                    + ":"
                    + call.getArgument(1)
                    + Arrays.asList(call.getArguments()).subList(2, call.getArguments().length));
    when(bundles.getText(any(Locale.class), any(String.class)))
        .thenAnswer(call -> call.getArgument(1));
    when(request.getContentType()).thenReturn(JSON);
  }

  /** What an answer can hold. */
  record View(String text, LocalDate date, Instant moment, Optional<String> absent, String none) {}

  @Test
  void whoTakesAFileAlongStandsInTheAuditTrail() {
    Response answer =
        calls.export(caller -> new Download("measures.csv", "text/csv", new byte[] {1, 2, 3}));

    assertThat(answer.getStatus()).isEqualTo(200);
    verify(trail)
        .append(
            List.of(
                new AuditEvent(
                    Instant.EPOCH,
                    "anna",
                    "file.export",
                    "measures.csv",
                    "",
                    "{\"bytes\":\"3\"}")));
  }

  @Test
  void answersAreJsonWithIsoDatesAndNulls() {
    Response answer =
        calls.read(
            caller ->
                new View(
                    caller.name(),
                    LocalDate.of(2026, 11, 22),
                    Instant.parse("2026-11-22T03:00:00Z"),
                    Optional.empty(),
                    null));

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getMediaType().toString()).startsWith(JSON).contains("charset=UTF-8");
    assertThat(answer.getEntity())
        .isEqualTo(
            "{\"text\":\"安娜\",\"date\":\"2026-11-22\",\"moment\":\"2026-11-22T03:00:00Z\","
                + "\"absent\":null,\"none\":null}");
  }

  @Test
  void nobodyIsServedWithoutSigningIn() throws Exception {
    when(context.getLoggedInUser()).thenReturn(null);

    Response answer = calls.read(caller -> "never");
    assertThat(answer.getStatus()).isEqualTo(401);
    assertThat(json(answer).get("code").asText()).isEqualTo("rest.not-signed-in");
  }

  @ParameterizedTest
  @CsvSource({"INVALID,400", "FORBIDDEN,403", "NOT_FOUND,404", "CONFLICT,409"})
  void refusalsOfUseCasesHaveTheirStatus(Kind kind, int status) throws Exception {
    Problem problem = Problem.of("risk.too-long", "5").at("title").inRow(3);
    Response answer =
        calls.read(
            caller -> {
              throw new DomainException(kind, List.of(problem));
            });

    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(answer.getEntity())
        .isEqualTo(
            "{\"code\":\"risk.too-long\",\"message\":\"zh_CN:integrity-risk.error.risk.too-long[5]\","
                + "\"field\":\"title\",\"row\":3}");
  }

  @Test
  void severalProblemsAreAllNamed() throws Exception {
    Response answer =
        calls.read(
            caller -> {
              throw DomainException.invalid(
                  List.of(Problem.of("risk.required").at("title"), Problem.of("risk.too-long")));
            });

    assertThat(json(answer).get("field").asText()).isEqualTo("title");
    assertThat(json(answer).get("errors")).hasSize(2);
    assertThat(json(answer).get("errors").get(1).get("code").asText()).isEqualTo("risk.too-long");
  }

  @Test
  void whatGoesWrongInsideIsNotTold() throws Exception {
    Response answer =
        calls.read(
            caller -> {
              throw new IllegalStateException("secret");
            });

    assertThat(answer.getStatus()).isEqualTo(500);
    assertThat(json(answer).get("code").asText()).isEqualTo("rest.failed");
    assertThat(answer.getEntity().toString()).doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "application/json,,200",
    "application/json;charset=utf-8,,200",
    "text/csv,,200",
    "text/plain,,403",
    "TEXT/PLAIN;charset=utf-8,,403",
    "multipart/form-data;boundary=x,,403",
    "application/x-www-form-urlencoded,,403",
    ",,403",
    "text/plain,no-check,200",
    ",No-Check,200",
    ",yes,403"
  })
  void aFormOfAnotherSiteCannotWrite(String contentType, String token, int status) {
    when(request.getContentType()).thenReturn(contentType);
    when(request.getHeader("X-Atlassian-Token")).thenReturn(token);

    assertThat(calls.act(request, caller -> "done").getStatus()).isEqualTo(status);
  }

  static Stream<Arguments> bodies() {
    return Stream.of(
        Arguments.of("{", "bad-json", ""),
        Arguments.of("[]", "not-an-object", ""),
        Arguments.of("", "not-an-object", ""),
        Arguments.of("{\"text\":\"a\",\"titel\":\"x\"}", "unknown-property", "titel"),
        Arguments.of("{\"text\":{}}", "wrong-type", "text"),
        Arguments.of("{\"text\":\"a\",\"due\":\"22.11.2026\"}", "bad-date", "due"),
        Arguments.of("{\"text\":\" \"}", "required", "text"),
        Arguments.of("{\"text\":\"a\",\"list\":\"b\"}", "wrong-type", "list"),
        Arguments.of("{\"text\":\"a\",\"flag\":\"true\"}", "wrong-type", "flag"));
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void badBodiesAreRefusedAndNameTheField(String body, String code, String field) throws Exception {
    Response answer = calls.write(request, stream(body), read());

    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(json(answer).get("code").asText()).isEqualTo("rest." + code);
    assertThat(json(answer).path("field").asText()).isEqualTo(field);
  }

  @Test
  void absentAndNullReadAsEmpty() {
    Response answer =
        calls.create(
            request,
            stream("{\"text\":7,\"due\":null,\"list\":[\"a\",\"b\"],\"flag\":true}"),
            read());

    assertThat(answer.getStatus()).isEqualTo(201);
    assertThat(answer.getEntity()).isEqualTo("[\"7\",null,[\"a\",\"b\"],true]");
  }

  @Test
  void filesHaveALimit() {
    InputStream body = new ByteArrayInputStream(new byte[ImportLimits.BYTES + 1]);

    assertThat(calls.upload(request, body, (caller, file) -> "never").getStatus()).isEqualTo(413);
  }

  @Test
  void bodiesHaveALimit() {
    String tooLong = "{\"text\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}";

    assertThat(calls.create(request, stream(tooLong), read()).getStatus()).isEqualTo(413);
  }

  private static BiFunction<Caller, JsonBody, Object> read() {
    return (caller, sent) -> {
      List<Object> values =
          Arrays.asList(
              sent.required("text"), sent.date("due"), sent.texts("list"), sent.flag("flag"));
      sent.nothingElse();
      return values;
    };
  }

  private static InputStream stream(String body) {
    return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode json(Response answer) throws Exception {
    return new ObjectMapper().readTree(answer.getEntity().toString());
  }
}
