package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may call what: every endpoint that the description names, and every role. */
class EndpointsIT {
  private static final Pattern LINE =
      Pattern.compile("^ {2}(/\\S*):$|^ {4}(get|post|put|delete):$");
  private static final String POINT = DemoBody.PROJECT + "-1";

  private static Sandbox sandbox;
  private static String description;

  /** A method of the interface at an address that exists. */
  record Endpoint(String method, String path) {
    boolean writes() {
      return !method.equals("GET");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  @BeforeAll
  static void start() {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, "market-regulator");
    user(DemoBody.CLERK).post("risk-points", point()).ok();
    user(DemoBody.OFFICE).put("powers/XK-01", power()).ok();
    description = sandbox.admin().get("openapi").body();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  static Stream<Endpoint> everyEndpoint() {
    List<Endpoint> endpoints = new ArrayList<>();
    String path = "";
    String paths = description.substring(0, description.indexOf("\ncomponents:"));
    for (String line : paths.lines().toList()) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches() && matcher.group(1) != null) {
        path = existing(matcher.group(1));
      } else if (matcher.matches()) {
        endpoints.add(new Endpoint(matcher.group(2).toUpperCase(java.util.Locale.ROOT), path));
      }
    }
    assertThat(endpoints).hasSizeGreaterThan(45);
    return endpoints.stream();
  }

  private static String existing(String template) {
    return template
        .substring(1)
        .replace("{key}", template.startsWith("/projects") ? DemoBody.PROJECT : POINT)
        .replace("{id}", "none")
        .replace("{comment}", "none")
        .replace("{code}", "D01")
        .replace("{unit}", "LH")
        .replace("{step}", "S1")
        .replace("{flag}", "F1");
  }

  static Stream<Endpoint> everyWrite() {
    return everyEndpoint().filter(Endpoint::writes);
  }

  @ParameterizedTest
  @MethodSource("everyEndpoint")
  void asksWhoCalls(Endpoint endpoint) {
    Answer answer =
        sandbox
            .anonymous()
            .send(
                endpoint.method,
                endpoint.path,
                Map.of("Content-Type", "application/json", "X-Atlassian-Token", "no-check"),
                "{}");
    assertThat(answer.status()).isEqualTo(401);
  }

  @ParameterizedTest
  @MethodSource("everyWrite")
  void refusesAWriteThatAForeignPageCouldSend(Endpoint endpoint) {
    Answer answer =
        sandbox
            .admin()
            .send(endpoint.method, endpoint.path, Map.of("Content-Type", "text/plain"), "{}");
    assertThat(answer.status()).isEqualTo(403);
  }

  /** The visitor is logged in, but takes no part: the project does not exist for them. */
  @ParameterizedTest
  @CsvSource({
    "status,                                 200, 200, 200, 200, 200",
    "openapi,                                200, 200, 200, 200, 200",
    "regimes,                                200, 200, 200, 200, 200",
    "regimes/market-regulator,               200, 200, 200, 200, 200",
    "regimes/no-such,                        404, 404, 404, 404, 404",
    "register?project=LZ,                    404, 200, 200, 200, 200",
    "register/summary?project=LZ&groupBy=level, 404, 200, 200, 200, 200",
    "filing?project=LZ,                      404, 200, 200, 200, 200",
    "my-work?project=LZ,                     404, 200, 200, 200, 200",
    "meetings?project=LZ,                    404, 200, 200, 200, 200",
    "publicities,                            200, 200, 200, 200, 200",
    "publicities?point=LZ-1,                 404, 200, 200, 200, 200",
    "publicities/choices?project=LZ,         404, 200, 200, 200, 200",
    "publicities/none,                       404, 404, 404, 404, 404",
    "filings?project=LZ,                     404, 200, 200, 200, 200",
    "filings?point=LZ-1,                     404, 200, 200, 200, 200",
    "powers?project=LZ,                      404, 200, 200, 200, 200",
    "powers/XK-01?project=LZ,                404, 200, 200, 200, 200",
    "powers/XK-99?project=LZ,                404, 404, 404, 404, 404",
    "gadgets/graded-supervision?project=LZ,  404, 200, 200, 200, 200",
    "gadgets/outstanding-warnings?project=LZ, 404, 200, 200, 200, 200",
    "risk-points/LZ-1,                       404, 200, 200, 200, 200",
    "risk-points/LZ-999,                     404, 404, 404, 404, 404",
    "warnings/LZ-1,                          404, 404, 404, 404, 404",
    "measures/LZ-1,                          404, 404, 404, 404, 404",
    "audit,                                  403, 403, 200, 403, 200",
    "setup?projectKey=AB&projectName=AB&regime=market-regulator&language=zh, 403, 403, 403, 403, 200",
    "setup/removal?project=LZ,               403, 403, 403, 403, 200",
    "self-check,                             403, 403, 403, 403, 200",
  })
  void showsEachRoleItsOwn(
      String path, int visitor, int clerk, int office, int inspector, int administrator) {
    assertThat(statuses(path)).isEqualTo(List.of(visitor, clerk, office, inspector, administrator));
  }

  private static List<Integer> statuses(String path) {
    return Stream.of(DemoBody.VISITOR, DemoBody.CLERK, DemoBody.OFFICE, DemoBody.INSPECTOR, "admin")
        .map(name -> user(name).get(path).status())
        .toList();
  }

  /** Refusals only, so that no row depends on another: the point awaits the department's head. */
  @ParameterizedTest
  @CsvSource({
    "visitor,     risk-points/LZ-1/reviews,  404",
    "zhou.lan,    risk-points/LZ-1/reviews,  403",
    "zhong.wang,  risk-points/LZ-1/reviews,  403",
    "su.he,       risk-points/LZ-1/reviews,  403",
    "fang.ruo,    risk-points/LZ-1/reviews,  403",
  })
  void letsNobodyReviewOutOfTurn(String name, String path, int status) {
    Answer answer = user(name).post(path, Map.of("decision", "pass", "opinion", "同意。"));
    assertThat(answer.status()).isEqualTo(status);
  }

  static Stream<Object[]> forbiddenWrites() {
    Map<String, Object> department =
        Map.of(
            "name", "登记许可科", "unit", "LH", "kind", "enforcement", "head", "", "inChargeLeader", "");
    Map<String, Object> regime = Map.of("regime", "category-based");
    Map<String, Object> step = Map.of("flow", "external", "name", "受理");
    return Stream.of(
        new Object[] {DemoBody.CLERK, "PUT", "organisation/departments/D01", department},
        new Object[] {DemoBody.INSPECTOR, "PUT", "organisation/departments/D01", department},
        new Object[] {DemoBody.CLERK, "PUT", "powers/XK-01", power()},
        new Object[] {DemoBody.HEAD, "PUT", "powers/XK-01", power()},
        new Object[] {DemoBody.INSPECTOR, "POST", "powers/XK-01/steps", step},
        new Object[] {DemoBody.CLERK, "PUT", "projects/LZ/regime", regime},
        new Object[] {DemoBody.OFFICE, "PUT", "projects/LZ/regime", regime});
  }

  @ParameterizedTest
  @MethodSource("forbiddenWrites")
  void forbidsWhatARoleMayNotDo(String name, String method, String path, Object body) {
    Answer answer = method.equals("PUT") ? user(name).put(path, body) : user(name).post(path, body);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(user(DemoBody.CLERK).get("risk-points/" + POINT).ok().at("/state/code").asText())
        .isEqualTo("department-head");
  }

  private static RestUser user(String name) {
    return name.equals("admin") ? sandbox.admin() : sandbox.as(name, DemoBody.PASSWORD);
  }

  private static Map<String, Object> power() {
    return Map.of("name", "企业名称核准", "department", "D01", "category", "licensing");
  }

  private static Map<String, Object> point() {
    return Map.ofEntries(
        Map.entry("project", DemoBody.PROJECT),
        Map.entry("submit", true),
        Map.entry("title", "名称核准时照顾熟人"),
        Map.entry("content", "经办人可能因人情关系放宽核准条件。"),
        Map.entry("scope", "post"),
        Map.entry("kind", "integrity"),
        Map.entry("type", "duty"),
        Map.entry("category", "licensing"),
        Map.entry("department", "D01"),
        Map.entry("post", "P0101"),
        Map.entry("consequence", "criminal"));
  }
}
