package org.integrityrisk.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.app.issue.FieldIds;
import org.junit.jupiter.api.Test;

class HostScreenDataTest {
  private final FieldIds ids = mock(FieldIds.class);

  @Test
  void namesTheProjectsAndTheFieldsOfThePickers() throws IOException {
    when(ids.projects()).thenReturn(Map.of("10000", "LZ"));
    when(ids.idOf(AppField.POST)).thenReturn(Optional.of("customfield_10002"));
    when(ids.idOf(AppField.LEVEL)).thenReturn(Optional.of("customfield_10009"));

    assertThat(written().at("/projects/10000").asText()).isEqualTo("LZ");
    assertThat(written().path("fields").properties())
        .extracting(field -> field.getKey() + "=" + field.getValue().asText())
        .containsExactly("post=customfield_10002");
  }

  @Test
  void isEmptyBeforeTheSetUp() throws IOException {
    assertThat(written().path("projects")).isEmpty();
    assertThat(written().path("fields")).isEmpty();
  }

  private JsonNode written() throws IOException {
    StringWriter writer = new StringWriter();
    new HostScreenData(ids).get().write(writer);
    return new ObjectMapper().readTree(writer.toString());
  }
}
