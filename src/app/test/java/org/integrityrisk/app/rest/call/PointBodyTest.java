package org.integrityrisk.app.rest.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.integrityrisk.core.risk.RiskField;
import org.junit.jupiter.api.Test;

/** What was sent is told apart from what was not. */
class PointBodyTest {

  @Test
  void onlyWhatIsSentIsChanged() throws IOException {
    JsonBody body = body("{\"title\": \"T\", \"cause\": \"\", \"channel\": null}");

    assertThat(PointBody.changes(body))
        .isEqualTo(Map.of(RiskField.TITLE, "T", RiskField.CAUSE, "", RiskField.CHANNEL, ""));
    body.nothingElse();
  }

  @Test
  void aNewPointSaysWhatWasSent() throws IOException {
    JsonBody body = body("{\"title\": \"T\", \"cause\": \"\", \"channel\": null}");

    assertThat(PointBody.content(body).values()).isEqualTo(Map.of(RiskField.TITLE, "T"));
    body.nothingElse();
  }

  @Test
  void severalMajorMattersAreOneField() throws IOException {
    JsonBody body = body("{\"threeMajors\": [\"large-sum\", \"major-decision\"]}");

    assertThat(PointBody.changes(body))
        .isEqualTo(Map.of(RiskField.THREE_MAJORS, "major-decision,large-sum"));
    assertThat(PointBody.changes(body("{\"threeMajors\": []}")))
        .isEqualTo(Map.of(RiskField.THREE_MAJORS, ""));
  }

  private static JsonBody body(String json) throws IOException {
    return new JsonBody(new ObjectMapper().readTree(json));
  }
}
