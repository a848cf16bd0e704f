package org.integrityrisk.acceptance;

import static org.integrityrisk.acceptance.harness.DemoBody.PROJECT;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.Sandbox;

/**
 * A right call of every operation: its body is as it should be, and what it acts on is there. So
 * whoever is refused is refused for who they are, or, in the wrong state, for the moment.
 */
final class EveryCall {
  private static final String OTHER_PROJECT = "AB";
  private static final Map<String, Object> STEP = Map.of("flow", "external", "name", "审查");

  private final Sandbox sandbox;
  private final Scenes scenes;
  private final Map<String, Supplier<Call>> calls = new HashMap<>();
  private final Map<String, Supplier<Call>> outOfTurn = new HashMap<>();
  private final Map<String, Call> ready = new HashMap<>();
  private int weeks;

  EveryCall(Sandbox sandbox) {
    this.sandbox = sandbox;
    this.scenes = new Scenes(sandbox);
    reads();
    administration();
    regimeFiles();
    organisation();
    filing();
    reviews();
    handling();
    measures();
    checks();
    publicity();
    powers();
    substitutes();
    calendar();
    ControlCalls.addTo(calls, scenes);
    notices();
    tips();
    outOfTurn();
  }

  Set<String> operations() {
    return calls.keySet();
  }

  /** A call of the operation in a state that allows it; the same until it is {@link #done}. */
  Call of(String operation) {
    return ready.computeIfAbsent(operation, any -> calls.get(operation).get());
  }

  /** A call of the operation in a state that does not allow it. */
  Call outOfTurn(String operation) {
    return ready.computeIfAbsent("out of turn " + operation, any -> outOfTurn.get(operation).get());
  }

  /** Somebody was allowed to: the next one who tries needs a new state. */
  void done(String operation) {
    ready.remove(operation);
  }

  private void get(String template, String path) {
    calls.put("GET " + template, () -> Call.get(path));
  }

  private void reads() {
    for (String path : List.of("status", "openapi", "regimes", "organisation", "self-check")) {
      get("/" + path, path);
    }
    get("/regimes/{key}", "regimes/market-regulator");
    get("/audit", "audit?limit=5");
    get("/audit/search", "audit/search?limit=5&action=risk-point");
    get("/audit/export", "audit/export?format=xlsx&action=setup");
    get("/audit/verification", "audit/verification");
    get("/setup", "setup?projectKey=CD&projectName=CD&regime=market-regulator&language=zh");
    get("/setup/repairs", "setup/repairs");
    get("/setup/removal", "setup/removal?project=" + PROJECT);
    for (String path :
        List.of("filing", "my-work", "register", "heat-map", "post-grades", "meetings")) {
      get("/" + path, path + "?project=" + PROJECT);
    }
    get("/register/summary", "register/summary?groupBy=level&project=" + PROJECT);
    get("/register/export", "register/export?columns=key,title&project=" + PROJECT);
    calls.put(
        "POST /register/bulk", () -> Call.post("register/bulk", assigning("project", PROJECT)));
    calls.put(
        "POST /register/bulk/preview",
        () -> Call.post("register/bulk/preview?project=" + PROJECT, assigning()));
    String history = "register/history";
    String compared = "?from=2026-01-01&to=2026-12-31&project=" + PROJECT;
    get("/register/history", history + "?project=" + PROJECT);
    get("/register/history/trend", history + "/trend?project=" + PROJECT);
    get("/register/history/comparison", history + "/comparison" + compared);
    get(
        "/register/history/comparison/points",
        history + "/comparison/points" + compared + "&change=added");
    get("/register/history/comparison/export", history + "/comparison/export" + compared);
    get("/register-views", "register-views?project=" + PROJECT);
    post(
        "/register-views",
        "register-views",
        Map.of("project", PROJECT, "name", "缺措施", "query", "measure=missing"));
    calls.put(
        "PUT /register-views/{id}",
        () -> Call.put(savedView(), Map.of("name", "一级", "version", 1)));
    calls.put("DELETE /register-views/{id}", () -> Call.delete(savedView() + "?version=1"));
    get("/gadgets/graded-supervision", "gadgets/graded-supervision?project=" + PROJECT);
    get("/gadgets/outstanding-warnings", "gadgets/outstanding-warnings?project=" + PROJECT);
    calls.put("GET /risk-points/{key}", () -> Call.get("risk-points/" + scenes.draft()));
    calls.put(
        "GET /risk-points/{key}/papers",
        () -> Call.get("risk-points/" + scenes.draft() + "/papers"));
    calls.put(
        "GET /risk-points/{key}/versions",
        () -> Call.get("risk-points/" + scenes.draft() + "/versions"));
    calls.put(
        "GET /risk-points/{key}/versions/{first}/difference/{second}",
        () -> Call.get("risk-points/" + scenes.draft() + "/versions/1/difference/1"));
    calls.put("GET /measures/{key}", () -> Call.get("measures/" + scenes.planned()));
    calls.put("GET /warnings/{key}", () -> Call.get("warnings/" + scenes.warned()));
  }

  private Map<String, Object> assigning(String... more) {
    Map<String, Object> body = new HashMap<>();
    body.put("action", "assign");
    body.put("assignee", DemoBody.STAFF);
    body.put("keys", List.of(scenes.draft()));
    for (int at = 0; at < more.length; at += 2) {
      body.put(more[at], more[at + 1]);
    }
    return body;
  }

  /** A view that the head of the department shares. */
  private String savedView() {
    JsonNode kept =
        scenes
            .as(DemoBody.HEAD)
            .post(
                "register-views",
                Map.of("project", PROJECT, "name", "缺措施", "shared", true, "query", "level=1"))
            .ok();
    return "register-views/" + kept.get("id").asText();
  }

  private void administration() {
    calls.put(
        "PUT /projects/{key}/regime",
        () -> {
          setUpOther();
          return Call.put(
              "projects/" + OTHER_PROJECT + "/regime", Map.of("regime", "category-based"));
        });
    String change = "projects/" + PROJECT + "/regime-change";
    get("/projects/{key}/regime-change", change);
    post(
        "/projects/{key}/regime-change/preview",
        change + "/preview",
        Map.of("regime", "category-based"));
    post(
        "/projects/{key}/regime-change/preview/points",
        change + "/preview/points",
        Map.of("regime", "category-based", "plan", "another", "list", "level"));
    post(
        "/projects/{key}/regime-change",
        change,
        Map.of("regime", "category-based", "plan", "another"));
    calls.put("DELETE /projects/{key}/regime-change", () -> Call.delete(change));
    calls.put("POST /projects/{key}/regime-change/rest", () -> Call.post(change + "/rest"));
    calls.put(
        "POST /setup", () -> Call.post("setup", DemoBody.setup(OTHER_PROJECT, "category-based")));
    calls.put(
        "DELETE /setup",
        () -> {
          setUpOther();
          return Call.delete("setup?confirm=" + OTHER_PROJECT);
        });
  }

  private void regimeFiles() {
    get("/regime-files", "regime-files");
    get("/regime-files/{key}/{version}", "regime-files/category-based/1");
    calls.put(
        "POST /regime-files/validation",
        () -> Call.post("regime-files/validation", Map.of("yaml", "key: our-bureau")));
    calls.put(
        "POST /regime-files",
        () -> Call.post("regime-files", Map.of("yaml", regime("new"), "note", "试行")));
    calls.put(
        "DELETE /regime-files/{key}/{version}",
        () -> {
          sandbox.admin().post("regime-files", Map.of("yaml", regime("old"))).ok();
          return Call.delete("regime-files/category-based/old");
        });
  }

  private String regime(String version) {
    String preset = sandbox.admin().get("regime-files/category-based/1").ok().get("yaml").asText();
    return preset.replace("version: \"1\"", "version: " + version);
  }

  private void setUpOther() {
    DemoBody.setUp(sandbox, OTHER_PROJECT, "market-regulator");
  }

  private void organisation() {
    Map<String, Object> unit = Map.of("name", "第一分局", "parent", "LH");
    Map<String, Object> department =
        Map.of("name", "法规科", "unit", "LH", "kind", "internal", "head", DemoBody.STAFF);
    Map<String, Object> post = Map.of("name", "档案岗", "department", "D01", "rank", "general");
    entry("units", "LH1", unit);
    entry("departments", "D77", department);
    entry("posts", "P7701", post);
    calls.put(
        "PUT /organisation/bodies/{unit}/{code}",
        () ->
            Call.put(
                "organisation/bodies/LH/leading-group-office",
                Map.of("members", List.of(DemoBody.OFFICE))));
    get("/exports/organisation", "exports/organisation?format=xlsx");
    calls.put(
        "POST /imports/organisation",
        () -> Call.upload("imports/organisation?dryRun=true", bytes("类别,编码,名称\n单位,LH,县局\n")));
  }

  private void entry(String kind, String code, Map<String, Object> body) {
    String path = "organisation/" + kind + "/" + code;
    calls.put("PUT /organisation/" + kind + "/{code}", () -> Call.put(path, body));
    calls.put(
        "DELETE /organisation/" + kind + "/{code}",
        () -> {
          sandbox.admin().put(path, body).ok();
          return Call.delete(path);
        });
  }

  private void filing() {
    Map<String, Object> graded = Scenes.content();
    graded.put("project", PROJECT);
    calls.put("POST /grading", () -> Call.post("grading", graded));
    calls.put("POST /risk-points", () -> Call.post("risk-points", Scenes.filing(false)));
    calls.put(
        "PUT /risk-points/{key}",
        () -> Call.put("risk-points/" + scenes.draft(), Scenes.content()));
    calls.put(
        "POST /imports/risk-points",
        () ->
            Call.upload(
                "imports/risk-points?dryRun=true&project=" + PROJECT,
                bytes("风险类型,风险类别,内设机构,岗位,风险点内容\n岗位职责,行政审批,D01,P0101,核准时照顾熟人。\n")));
  }

  private void reviews() {
    calls.put("POST /risk-points/{key}/submission", () -> submission(scenes.draft()));
    calls.put("POST /risk-points/{key}/withdrawal", () -> withdrawal(scenes.draft()));
    calls.put("POST /risk-points/{key}/re-examination", () -> reExamination(scenes.inForce()));
    calls.put("POST /risk-points/{key}/reviews", () -> review(scenes.submitted()));
    calls.put("POST /meetings", () -> meeting(scenes.awaitingTheMeeting()));
  }

  private void handling() {
    calls.put("POST /risk-points/{key}/measures", () -> measure(scenes.draft()));
    calls.put("POST /measures/{key}/state", () -> inForce(scenes.planned()));
    calls.put("POST /risk-points/{key}/warnings", () -> warning(scenes.inForce()));
    calls.put("POST /warnings/{key}/answer", () -> answer(scenes.warned()));
    calls.put("POST /warnings/{key}/examination", () -> examination(scenes.answered()));
    calls.put("POST /warnings/{key}/lifting", () -> lifting(scenes.examined()));
    warningSteps();
    calls.put("POST /risk-points/{key}/checks", () -> check(scenes.inForce()));
  }

  private void warningSteps() {
    String of = "?project=" + PROJECT;
    get("/warnings", "warnings" + of);
    get("/accountability", "accountability" + of);
    get("/exports/warnings", "exports/warnings" + of);
    calls.put(
        "GET /risk-points/{key}/warning-proposal",
        () -> Call.get("risk-points/" + scenes.inForce() + "/warning-proposal?source=check"));
    calls.put("POST /warnings/{key}/acknowledgement", () -> acknowledgement(scenes.warned()));
    calls.put("POST /warnings/{key}/supervision", () -> supervision(scenes.examined()));
    calls.put("POST /warnings/{key}/failure", () -> failure(scenes.examined()));
    calls.put("POST /warnings/{key}/hand-over", () -> handOver(scenes.warned()));
    calls.put("POST /warnings/{key}/accountability", () -> accountability(scenes.warned()));
    outOfTurn.put(
        "POST /warnings/{key}/acknowledgement", () -> acknowledgement(scenes.acknowledged()));
    outOfTurn.put("POST /warnings/{key}/supervision", () -> supervision(scenes.warned()));
    outOfTurn.put("POST /warnings/{key}/failure", () -> failure(scenes.warned()));
    outOfTurn.put("POST /warnings/{key}/hand-over", () -> handOver(scenes.lifted()));
  }

  /** The regime of these calls has no measures reviewed or filed: that is never the moment. */
  private void measures() {
    String today = LocalDate.now().toString();
    get("/measures", "measures?project=" + PROJECT);
    get("/exports/measures", "exports/measures?project=" + PROJECT);
    get("/gadgets/measures-due", "gadgets/measures-due?project=" + PROJECT);
    get("/quality", "quality?project=" + PROJECT);
    get("/quality/{check}", "quality/old-draft?project=" + PROJECT);
    get("/quality/{check}/file", "quality/old-draft/file?project=" + PROJECT);
    calls.put(
        "POST /measures",
        () ->
            Call.post(
                "measures", Scenes.with("points", List.of(scenes.draft()), Scenes.measure())));
    act("judgement", scenes::effective, Map.of("effectiveness", "effective", "day", today));
    act("revision", scenes::planned, Scenes.revision());
    act("evidence", scenes::planned, Map.of("text", "双人签字的登记表。"));
    calls.put(
        "POST /measures/{key}/points",
        () ->
            Call.post(
                "measures/" + scenes.planned() + "/points",
                Map.of("link", List.of(scenes.draft()))));
    act("review", scenes::planned, Map.of("decision", "pass"));
    act("filing", scenes::planned, Map.of("number", "1", "date", today));
    act("filing/reply", scenes::planned, Map.of("received", true, "date", today));
  }

  private void act(String name, Supplier<String> measure, Map<String, Object> body) {
    calls.put(
        "POST /measures/{key}/" + name,
        () -> Call.post("measures/" + measure.get() + "/" + name, body));
  }

  private void checks() {
    for (String path :
        List.of("supervision", "supervision/calendar", "check-rounds", "check-rounds/choices")) {
      get("/" + path, path + "?project=" + PROJECT);
    }
    for (String path : List.of("rectifications", "bulletin")) {
      get("/" + path, path + "?project=" + PROJECT);
    }
    for (String table : List.of("plan", "bulletin", "rectifications")) {
      String path = "exports/supervision/" + table;
      get("/" + path, path + "?project=" + PROJECT);
    }
    calls.put("POST /check-rounds", () -> Call.post("check-rounds", Scenes.round()));
    calls.put("GET /check-rounds/{id}", () -> Call.get(scenes.plannedRound()));
    calls.put(
        "POST /check-rounds/{id}/record",
        () -> Call.post(scenes.plannedRound() + "/record", Map.of("held", today())));
    calls.put(
        "POST /check-rounds/{id}/dropping",
        () -> Call.post(scenes.plannedRound() + "/dropping", Scenes.reason()));
    calls.put(
        "POST /check-rounds/{id}/suggestions/{number}",
        () -> Call.post(scenes.madeRound() + "/suggestions/1", Map.of("takenUp", true)));
    calls.put(
        "POST /rectifications",
        () -> Call.post("rectifications", Scenes.rectification(scenes.inForce(), "slight")));
    calls.put("GET /rectifications/{id}", () -> Call.get(scenes.rectified("slight")));
    calls.put(
        "POST /rectifications/{id}/steps",
        () ->
            Call.post(
                scenes.rectified("slight") + "/steps", Map.of("action", "report", "text", "已整改。")));
    calls.put(
        "POST /rectifications/{id}/warning",
        () -> Call.post(scenes.rectified("serious") + "/warning", Map.of()));
    calls.put("GET /files", () -> Call.get(scenes.files()));
    calls.put("POST /files", () -> Call.upload(scenes.files() + "&name=a.txt", bytes("a")));
    calls.put("GET /files/{file}", () -> Call.get(scenes.file()));
    calls.put("DELETE /files/{file}", () -> Call.delete(scenes.file()));
  }

  private static String today() {
    return LocalDate.now().toString();
  }

  /** The regime of the checks shows no points and files none: there is nothing to act on. */
  private void publicity() {
    Map<String, Object> publicity =
        Map.of("unit", "LH", "scope", "unit", "from", LocalDate.now().toString());
    Map<String, Object> filing =
        Map.of("number", "1", "receiver", "市局", "sent", LocalDate.now().toString());
    Map<String, Object> reply = Map.of("received", true, "date", LocalDate.now().toString());
    get("/publicities", "publicities");
    get("/publicities/choices", "publicities/choices?project=" + PROJECT);
    get("/publicities/{id}", "publicities/none");
    get("/publicities/{id}/list", "publicities/none/list");
    get("/filings", "filings?project=" + PROJECT);
    get("/publicities/export", "publicities/export");
    get("/filings/export", "filings/export?project=" + PROJECT);
    get("/meetings/export", "meetings/export?project=" + PROJECT);
    post("/publicities", "publicities", with("points", publicity));
    post("/publicities/{id}/comments", "publicities/none/comments", Map.of("text", "不清楚。"));
    post(
        "/publicities/{id}/comments/{comment}/answer",
        "publicities/none/comments/none/answer",
        Map.of("text", "已说明。"));
    post("/publicities/{id}/results", "publicities/none/results", Map.of("results", List.of()));
    post("/filings", "filings", with("points", filing));
    post("/filings/{id}/reply", "filings/none/reply", reply);
  }

  /** No page is switched on and there is no master key: nothing is taken, and nothing is there. */
  private void tips() {
    Map<String, Object> tip =
        Map.of(
            "project", PROJECT,
            "unit", "LH",
            "channel", "box",
            "received", LocalDate.now().toString(),
            "text", "材料。");
    Map<String, Object> code = Map.of("code", "0000-0000-0000-0000-0000-0000");
    get("/public-tips", "public-tips");
    post("/public-tips", "public-tips", Map.of("project", PROJECT, "text", "材料。"));
    post("/public-tips/status", "public-tips/status", code);
    post("/public-tips/messages", "public-tips/messages", with("text", "补充。", code));
    post("/public-tips/files", "public-tips/files", with("name", "a.txt", code));
    get("/tips", "tips?project=" + PROJECT);
    get("/tips/choices", "tips/choices?project=" + PROJECT);
    get("/tips/counts", "tips/counts?project=" + PROJECT);
    post("/tips", "tips", tip);
    get("/tips/{id}", "tips/none");
    get("/tips/{id}/files/{file}", "tips/none/files/none");
    for (String act : List.of("questions", "answers")) {
      post("/tips/{id}/" + act, "tips/none/" + act, Map.of("text", "请说明。"));
    }
    for (String act : List.of("take-up", "purge")) {
      calls.put("POST /tips/{id}/" + act, () -> Call.post("tips/none/" + act));
    }
    post("/tips/{id}/recusals", "tips/none/recusals", Map.of("user", DemoBody.INSPECTOR));
    post("/tips/{id}/proposal", "tips/none/proposal", Map.of("text", "x"));
    post("/tips/{id}/warning", "tips/none/warning", Map.of("point", "LZ-1"));
    post(
        "/tips/{id}/closing",
        "tips/none/closing",
        Map.of("outcome", "unfounded", "reason", "已核实，查无此事。"));
    get("/tip-settings", "tip-settings");
    calls.put(
        "PUT /tip-settings/{project}",
        () -> Call.put("tip-settings/" + PROJECT, Map.of("open", false)));
    calls.put("POST /tip-settings/keys", () -> Call.post("tip-settings/keys"));
  }

  private static Map<String, Object> with(String name, String value, Map<String, Object> rest) {
    Map<String, Object> all = new HashMap<>(rest);
    all.put(name, value);
    return all;
  }

  private void powers() {
    Map<String, Object> power = Map.of("name", "食品经营许可", "department", "D01");
    String path = "powers/K01";
    String of = "?project=" + PROJECT;
    get("/powers", "powers" + of);
    get("/exports/powers", "exports/powers" + of);
    get("/exports/post-grades", "exports/post-grades" + of);
    calls.put(
        "POST /imports/powers",
        () ->
            Call.upload(
                "imports/powers?dryRun=true", bytes("记录,职权编码,名称,行使部门\n职权,K02,食品经营许可,D01\n")));
    calls.put("GET /powers/{code}", () -> existing(path, power, Call.get(path + of)));
    calls.put("PUT /powers/{code}", () -> Call.put(path + of, power));
    calls.put("DELETE /powers/{code}", () -> existing(path, power, Call.delete(path)));
    calls.put(
        "POST /powers/{code}/steps",
        () -> existing(path, power, Call.post(path + "/steps" + of, STEP)));
    calls.put(
        "PUT /powers/{code}/steps/{step}",
        () -> Call.put(step(path, power) + of, Map.of("name", "受理")));
    calls.put(
        "PUT /powers/{code}/steps/{step}/place",
        () -> Call.put(step(path, power) + "/place" + of, Map.of("parent", "", "place", 1)));
    calls.put("DELETE /powers/{code}/steps/{step}", () -> Call.delete(step(path, power) + of));
  }

  private Call existing(String path, Map<String, Object> body, Call call) {
    sandbox.admin().put(path + "?project=" + PROJECT, body).ok();
    return call;
  }

  private String step(String path, Map<String, Object> power) {
    sandbox.admin().put(path + "?project=" + PROJECT, power).ok();
    sandbox.admin().post(path + "/steps?project=" + PROJECT, STEP).ok();
    JsonNode made = sandbox.admin().get(path + "?project=" + PROJECT).ok();
    return path + "/steps/" + made.findPath("steps").get(0).get("code").asText();
  }

  private void calendar() {
    Map<String, Object> day = Map.of("kind", "holiday", "name", "停电检修");
    String path = "calendar/days/2031-05-06";
    get("/calendar/{year}", "calendar/2026");
    calls.put("PUT /calendar/days/{date}", () -> Call.put(path, day));
    calls.put(
        "DELETE /calendar/days/{date}",
        () -> {
          sandbox.admin().put(path, day).ok();
          return Call.delete(path);
        });
    calls.put(
        "POST /imports/calendar",
        () -> Call.upload("imports/calendar?dryRun=true", bytes("日期,类型,名称\n2031-01-01,放假,元旦\n")));
  }

  private void notices() {
    get("/notices", "notices");
    get("/notices/unread", "notices/unread");
    post("/notices/reading", "notices/reading", Map.of("ids", List.of(1)));
    calls.put("PUT /notices/wish", () -> Call.put("notices/wish", Map.of("mail", "daily")));
    get("/notice-ledger", "notice-ledger?project=" + PROJECT);
    get("/notice-ledger/file", "notice-ledger/file?format=xlsx&project=" + PROJECT);
    post("/notice-ledger/retry", "notice-ledger/retry", Map.of("project", PROJECT));
    calls.put("POST /notice-ledger/runs", () -> Call.post("notice-ledger/runs"));
  }

  /** Who stands in for somebody on leave, and who steps aside. */
  private void substitutes() {
    get("/delegations", "delegations");
    calls.put("POST /delegations", () -> Call.post("delegations", leave()));
    calls.put(
        "DELETE /delegations/{key}",
        () -> {
          JsonNode made = scenes.as(DemoBody.HEAD).post("delegations", leave()).ok();
          return Call.delete("delegations/" + made.get("id").asText());
        });
    calls.put(
        "POST /risk-points/{key}/recusals",
        () ->
            Call.post(
                "risk-points/" + scenes.submitted() + "/recusals",
                Map.of("user", DemoBody.HEAD, "reason", "与申请人是亲属。")));
    calls.put(
        "POST /risk-points/{key}/sought-opinions",
        () -> Call.post("risk-points/" + scenes.submitted() + "/sought-opinions", asked()));
    calls.put(
        "POST /risk-points/{key}/sought-opinions/answer",
        () -> {
          String path = "risk-points/" + scenes.submitted() + "/sought-opinions";
          scenes.as(DemoBody.HEAD).post(path, asked()).ok();
          return Call.post(path + "/answer", Map.of("stance", "support"));
        });
    calls.put(
        "POST /risk-points/{key}/flags/{flag}/dismissal",
        () ->
            Call.post(
                "risk-points/" + scenes.submitted() + "/flags/none/dismissal", Scenes.reason()));
  }

  /** Another week each time: no two absences of one person may overlap. */
  private Map<String, Object> leave() {
    LocalDate start = LocalDate.now().plusWeeks(++weeks);
    return Map.of(
        "from",
        DemoBody.HEAD,
        "to",
        DemoBody.LEADER,
        "start",
        start.toString(),
        "end",
        start.plusDays(1).toString(),
        "reason",
        "外出培训");
  }

  private Map<String, Object> with(String name, Map<String, Object> body) {
    Map<String, Object> more = new HashMap<>(body);
    more.put("project", PROJECT);
    more.put(name, List.of());
    return more;
  }

  private void post(String template, String path, Map<String, Object> body) {
    calls.put("POST " + template, () -> Call.post(path, body));
  }

  private void outOfTurn() {
    outOfTurn.put(
        "PUT /risk-points/{key}",
        () -> Call.put("risk-points/" + scenes.submitted(), Scenes.content()));
    outOfTurn.put("POST /risk-points/{key}/submission", () -> submission(scenes.inForce()));
    outOfTurn.put("POST /risk-points/{key}/withdrawal", () -> withdrawal(scenes.submitted()));
    outOfTurn.put("POST /risk-points/{key}/re-examination", () -> reExamination(scenes.draft()));
    outOfTurn.put("POST /risk-points/{key}/reviews", () -> review(scenes.draft()));
    outOfTurn.put("POST /meetings", () -> meeting(scenes.draft()));
    outOfTurn.put("POST /risk-points/{key}/measures", () -> measure(scenes.withdrawn()));
    outOfTurn.put("POST /measures/{key}/state", () -> inForce(scenes.closed()));
    outOfTurn.put("POST /risk-points/{key}/warnings", () -> warning(scenes.draft()));
    outOfTurn.put("POST /warnings/{key}/answer", () -> answer(scenes.answered()));
    outOfTurn.put("POST /warnings/{key}/examination", () -> examination(scenes.warned()));
    outOfTurn.put("POST /warnings/{key}/lifting", () -> lifting(scenes.warned()));
    outOfTurn.put("POST /risk-points/{key}/checks", () -> check(scenes.draft()));
  }

  private static Call submission(String point) {
    return Call.post("risk-points/" + point + "/submission");
  }

  private static Call withdrawal(String point) {
    return Call.post("risk-points/" + point + "/withdrawal", Scenes.reason());
  }

  private static Call reExamination(String point) {
    return Call.post("risk-points/" + point + "/re-examination", Scenes.reason());
  }

  private static Call review(String point) {
    return Call.post("risk-points/" + point + "/reviews", Scenes.review("pass"));
  }

  private static Call meeting(String point) {
    return Call.post("meetings", Scenes.meeting(LocalDate.now(), point));
  }

  private static Call measure(String point) {
    return Call.post("risk-points/" + point + "/measures", Scenes.measure());
  }

  private static Call inForce(String measure) {
    return Call.post("measures/" + measure + "/state", Map.of("state", "in-force"));
  }

  private static Call warning(String point) {
    return Call.post("risk-points/" + point + "/warnings", Scenes.warning());
  }

  private static Call check(String point) {
    return Call.post("risk-points/" + point + "/checks", Scenes.check(LocalDate.now()));
  }

  private static Call answer(String warning) {
    return Call.post("warnings/" + warning + "/answer", Scenes.answer());
  }

  private static Call examination(String warning) {
    return Call.post("warnings/" + warning + "/examination", Scenes.examination());
  }

  private static Call lifting(String warning) {
    return Call.post("warnings/" + warning + "/lifting", Scenes.lifting());
  }

  private static Call acknowledgement(String warning) {
    return Call.post("warnings/" + warning + "/acknowledgement");
  }

  private static Call supervision(String warning) {
    return Call.post("warnings/" + warning + "/supervision", Scenes.lifting());
  }

  private static Call failure(String warning) {
    return Call.post("warnings/" + warning + "/failure", Scenes.lifting());
  }

  private static Call handOver(String warning) {
    Map<String, Object> body = new HashMap<>(Scenes.lifting());
    body.put("to", DemoBody.STAFF);
    return Call.post("warnings/" + warning + "/hand-over", body);
  }

  private static Call accountability(String warning) {
    return Call.post(
        "warnings/" + warning + "/accountability", Map.of("kind", "rotation", "note", "情节严重。"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> asked() {
    return Map.of("people", List.of(DemoBody.STAFF));
  }
}
