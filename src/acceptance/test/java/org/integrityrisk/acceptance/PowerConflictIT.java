package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.integrityrisk.acceptance.harness.Answer;
import org.integrityrisk.acceptance.harness.BrowsedSandbox;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.RestUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** Two members of the office change the same power, or what it stands on, at the same time. */
class PowerConflictIT {
  private static final String POWER = "powers/XK-01";
  private static final By OF_THE_OTHER = By.cssSelector("[data-present]");

  @RegisterExtension static final BrowsedSandbox HOST = BrowsedSandbox.of("market-regulator");

  private final RestUser office = HOST.sandbox().as(DemoBody.OFFICE, DemoBody.PASSWORD);

  @BeforeEach
  void keepPower() {
    office.delete(POWER);
    office.put(POWER, power("企业名称核准")).ok();
  }

  private static Map<String, Object> power(String name) {
    return Map.of("name", name, "category", "licensing", "department", "D01", "post", "P0101");
  }

  private String version() {
    return office.get(POWER).ok().get("version").asText();
  }

  private static String code(Answer answer) {
    return answer.status() + " " + answer.code();
  }

  @Test
  void nobodyOverwritesWhatTheyHaveNotSeen() {
    String seen = version();
    office.put(POWER + "?version=" + seen, power("名称登记")).ok();

    assertThat(code(office.put(POWER + "?version=" + seen, power("名称审查"))))
        .isEqualTo("409 power.changed-meanwhile");
    assertThat(code(office.put(POWER + "?version=", power("名称审查"))))
        .isEqualTo("409 power.code-taken");
    assertThat(office.get(POWER).ok().get("name").asText()).isEqualTo("名称登记");
    office.put(POWER + "?version=" + version(), power("名称审查")).ok();
  }

  @Test
  void aStepIsComparedAsTheWholePowerIs() {
    office.post(POWER + "/steps", Map.of("flow", "internal", "name", "复核")).ok();
    String seen = version();
    office.put(POWER + "/steps/S1?version=" + seen, Map.of("name", "双人复核")).ok();

    assertThat(code(office.put(POWER + "/steps/S1?version=" + seen, Map.of("name", "三人复核"))))
        .isEqualTo("409 power.changed-meanwhile");
  }

  @Test
  void nothingIsAddedMovedOrDeletedOfWhatTheyHaveNotSeen() {
    office.post(POWER + "/steps", step("复核")).ok();
    office.post(POWER + "/steps", step("归档")).ok();
    String old = "?version=" + version();
    office.put(POWER + "/steps/S1", Map.of("name", "双人复核")).ok();

    assertThat(
            Stream.of(
                    office.post(POWER + "/steps" + old, step("公示")),
                    office.put(POWER + "/steps/S2/place" + old, Map.of("parent", "S1")),
                    office.delete(POWER + "/steps/S2" + old),
                    office.delete(POWER + old))
                .map(PowerConflictIT::code))
        .hasSize(4)
        .containsOnly("409 power.changed-meanwhile");
    office.delete(POWER + "?version=" + version()).ok();
  }

  private static Map<String, Object> step(String name) {
    return Map.of("flow", "internal", "name", name);
  }

  @Test
  void aPostThatMovesTakesItsPowersAlong() {
    JsonNode moved = office.put("organisation/posts/P0101", post("D02")).ok();
    assertThat(moved.at("/movedPowers/0/code").asText()).isEqualTo("XK-01");
    assertThat(office.get(POWER).ok().at("/department/code").asText()).isEqualTo("D02");

    office.put("organisation/posts/P0101", post("D01")).ok();
    assertThat(office.get(POWER).ok().at("/department/code").asText()).isEqualTo("D01");
  }

  private static Map<String, Object> post(String department) {
    return Map.of(
        "name", "名称登记岗", "department", department, "rank", "general", "holder", DemoBody.CLERK);
  }

  @Test
  void thePageShowsThePowerAsItIsBeforeAnythingIsDoneWithIt() {
    office.post(POWER + "/steps", step("复核")).ok();
    office.post(POWER + "/steps", step("归档")).ok();
    Browser browser = HOST.browser();
    browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).speak("zh-CN");
    browser.open("/plugins/servlet/integrity-risk/powers?power=XK-01");
    browser.click(By.cssSelector("[data-flow=internal]"));
    browser.see(By.cssSelector("[data-step=S2]"));
    office.put(POWER + "/steps/S1", Map.of("name", "双人复核")).ok();

    browser.click(By.cssSelector("[data-step=S2] [data-action=up]"));
    assertThat(browser.text(By.cssSelector(".aui-message-error"))).contains("XK-01");
    browser.read("双人复核");
    browser.picture("power-conflict-move-zh");
    browser.click(By.cssSelector("[data-step=S2] [data-action=up]"));
    browser.gone(By.cssSelector(".aui-message-error"));
    assertThat(office.get(POWER).ok().at("/flows/1/steps/0/code").asText()).isEqualTo("S2");
  }

  @Test
  void aPostOrDepartmentThatPowersNameStays() {
    assertThat(code(office.delete("organisation/posts/P0101")))
        .isEqualTo("409 organisation.in-use-by-powers");
  }

  @Test
  void thePageShowsWhatTheOtherHasWrittenAndKeepsWhatWasTyped() {
    Browser browser = HOST.browser();
    browser.logIn(DemoBody.OFFICE, DemoBody.PASSWORD).speak("zh-CN");
    browser.open("/plugins/servlet/integrity-risk/powers?power=XK-01");
    browser.click(By.cssSelector("[data-action='edit-power']"));
    browser.type(By.name("content"), "对申请登记的名称作出决定。");
    office.put(POWER, power("名称登记")).ok();

    browser.click(By.cssSelector("[data-action='save-power']"));
    assertThat(browser.text(OF_THE_OTHER)).contains("名称登记");
    browser.picture("power-conflict-zh");
    browser.holds(By.name("content"), "对申请登记的名称作出决定。");
    browser.click(By.cssSelector("[data-action='save-power']"));
    browser.see(By.cssSelector("[data-action='edit-power']"));
    assertThat(office.get(POWER).ok().get("content").asText()).isEqualTo("对申请登记的名称作出决定。");
  }
}
