package org.integrityrisk.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.acceptance.harness.BrowsedSandbox;
import org.integrityrisk.acceptance.harness.Browser;
import org.integrityrisk.acceptance.harness.DemoBody;
import org.integrityrisk.acceptance.harness.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** What the host's own pages offer to the app and its people. */
class HostPagesIT {
  private static final String GADGET = "org.integrityrisk.jira:outstanding-warnings";

  @RegisterExtension static final BrowsedSandbox HOST = BrowsedSandbox.of("market-regulator");

  private final Sandbox sandbox = HOST.sandbox();
  private final Browser browser = HOST.browser();

  @Test
  void a_gadget_is_added_configured_and_removed() {
    browser.logInAtTheScreen(DemoBody.MAIN_LEADER, DemoBody.PASSWORD);
    browser.open("/secure/Dashboard.jspa");
    browser.click(By.cssSelector("#create-dashboard-link"));
    browser.type(By.cssSelector("#create-dashboard [name=name]"), "我的仪表板");
    browser.clickAndWaitForReload(By.cssSelector("#create-dashboard button"));

    browser.click(By.cssSelector("#add-gadget > summary"));
    browser.picture("host-gallery");
    browser.clickAndWaitForReload(By.cssSelector("[data-add='" + GADGET + "']"));
    browser.see(By.cssSelector(".dashboard-item .ir-empty"));

    browser.click(By.cssSelector("[data-configure]"));
    browser.choose(By.cssSelector(".dashboard-item [name=unit]"), "LH");
    browser.picture("host-configure");
    browser.click(By.cssSelector(".dashboard-item .aui-button-primary"));
    browser.see(By.cssSelector(".dashboard-item .ir-empty"));
    String address = browser.address().substring(sandbox.baseUrl().length());
    browser.open(address);
    assertThat(browser.attributes(By.cssSelector(".dashboard-item"), "data-preferences"))
        .singleElement()
        .asString()
        .contains("\"unit\":\"LH\"");

    browser.clickAndWaitForReload(By.cssSelector("[data-remove]"));
    browser.see(By.cssSelector(".dashboard-item"), 0);
  }

  @Test
  void a_point_is_filed_and_reviewed_on_the_hosts_own_screens() {
    Map<String, String> fields = fieldIds();
    browser.logIn(DemoBody.CLERK, DemoBody.PASSWORD);
    browser.open("/secure/CreateIssue!default.jspa");
    browser.clickAndWaitForReload(
        By.xpath("//main//a[contains(@href,'issuetype=')][normalize-space()='风险点']"));
    browser.type(By.name("summary"), "在宿主页面填报的风险点");
    browser.type(By.name("description"), "直接在宿主的新建页面填报。");
    browser.type(field(fields, "岗位"), "P0101");
    browser.type(field(fields, "内设机构"), "D01");
    browser.type(field(fields, "单位"), "LH");
    for (String choice : List.of("风险层次", "风险性质", "风险类型", "风险类别", "可能后果")) {
      browser.chooseFirst(field(fields, choice));
    }
    browser.picture("host-create");
    browser.clickAndWaitForReload(By.id("issue-form-submit"));
    browser.see(By.cssSelector(".ir-panel .ir-chain"));
    browser.picture("host-created");
  }

  private static By field(Map<String, String> ids, String name) {
    return By.id(ids.get(name));
  }

  private Map<String, String> fieldIds() {
    Map<String, String> ids = new HashMap<>();
    sandbox
        .admin()
        .get("/rest/api/2/field")
        .ok()
        .forEach(field -> ids.put(field.path("name").asText(), field.path("id").asText()));
    return ids;
  }
}
