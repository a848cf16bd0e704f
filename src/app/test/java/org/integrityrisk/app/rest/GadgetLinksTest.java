package org.integrityrisk.app.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.HostObjects;
import org.integrityrisk.app.install.SetupKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number of a gadget leads to the list behind it, within the gadget's own project and unit. */
class GadgetLinksTest {

  private static final String PAGES = "/plugins/servlet/integrity-risk/";

  @ParameterizedTest
  @CsvSource({
    "LZ, LH, project=LZ&unit=LH&level=1",
    "LZ, '', project=LZ&level=1",
  })
  void everyPageKeepsProjectAndUnit(String project, String unit, String query) {
    RegisterLinks links = new RegisterLinks(project, unit);
    Map<String, String> level = Map.of("level", "1");

    assertThat(
            List.of(
                links.to(level),
                links.measures(level),
                links.supervision(level),
                links.warnings(level)))
        .containsExactly(
            PAGES + "register?" + query,
            PAGES + "measures?" + query,
            PAGES + "supervision?" + query,
            PAGES + "warnings?" + query);
  }

  @Test
  void whatIsWrittenInAFilterCannotLeaveIt() {
    assertThat(new RegisterLinks("LZ", "A&B").to(Map.of("department", "D 1=é")))
        .isEqualTo(PAGES + "register?project=LZ&unit=A%26B&department=D+1%3D%C3%A9");
  }

  @Test
  void warningsOfAUnitAreOnThePageAndThoseOfAProjectInTheHostsSearch() {
    HostObjects objects = mock();
    when(objects.all())
        .thenReturn(
            List.of(
                new HostObject(SetupKind.ISSUE_TYPE, "early-warning", "10007"),
                new HostObject(SetupKind.STATUS, "lifted", "10020"),
                new HostObject(SetupKind.FIELD, "colour", "customfield_10300"),
                new HostObject(SetupKind.OPTION, "colour/red", "10411")));
    WarningLinks links = new WarningLinks(objects);

    assertThat(links.in("LZ", "LH").apply("red"))
        .startsWith(PAGES + "warnings?project=LZ&unit=LH&")
        .contains("state=open", "colour=red");
    assertThat(URLDecoder.decode(links.in("LZ", "").apply("red"), StandardCharsets.UTF_8))
        .isEqualTo(
            "/issues/?jql=project = \"LZ\" AND issuetype = 10007 AND status != 10020"
                + " AND cf[10300] = 10411");
  }
}
