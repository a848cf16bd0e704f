package org.integrityrisk.app.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.EnumMap;
import java.util.Map;
import org.integrityrisk.app.rest.call.Parameters;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;
import org.integrityrisk.core.text.Problem;

/** The parameters of an import. */
record ImportQuery(Parameters parameters) {

  static ImportQuery of(UriInfo uri) {
    return new ImportQuery(Parameters.of(uri));
  }

  String project() {
    return text("project");
  }

  String format() {
    return text("format");
  }

  String mapping() {
    return text("mapping");
  }

  /**
   * Whether nothing is to be changed.
   *
   * @throws Refusal 400 for anything but true and false
   */
  boolean isDryRun() {
    String text = text("dryRun");
    if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
      throw Refusal.bad(Problem.of("rest.unknown-value", text, "true, false").at("dryRun"));
    }
    return text.equals("true");
  }

  /**
   * What counts for every row that says nothing of a field: any field of a risk point by its code.
   */
  RiskPointContent defaults() {
    Map<RiskField, String> values = new EnumMap<>(RiskField.class);
    for (RiskField field : RiskField.values()) {
      values.put(field, text(field.code()));
    }
    return new RiskPointContent(values);
  }

  private String text(String name) {
    return parameters.text(name);
  }
}
