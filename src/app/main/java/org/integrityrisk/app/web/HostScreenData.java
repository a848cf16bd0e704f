package org.integrityrisk.app.web;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.app.issue.FieldIds;

/**
 * Which fields of the host's screens the pickers belong to, and in which projects. It goes along
 * with every page, so that scripts need not ask on screens that have nothing to do with us; it is
 * read from memory and names nobody.
 */
public class HostScreenData implements WebResourceDataProvider {
  private static final List<AppField> PICKED =
      List.of(
          AppField.UNIT, AppField.DEPARTMENT, AppField.POST, AppField.POWER, AppField.POWER_BASIS);

  /** The host keeps its writer open. */
  private static final ObjectMapper MAPPER =
      new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private final FieldIds ids;

  public HostScreenData(FieldIds ids) {
    this.ids = ids;
  }

  /** {@code projects}: keys by the host's ids; {@code fields}: the host's ids by our codes. */
  @Override
  public Jsonable get() {
    Map<String, Object> content = Map.of("projects", ids.projects(), "fields", fields());
    return new Jsonable() {
      @Override
      public void write(Writer writer) throws IOException {
        MAPPER.writeValue(writer, content);
      }
    };
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    PICKED.forEach(field -> ids.idOf(field).ifPresent(id -> fields.put(field.code(), id)));
    return fields;
  }
}
