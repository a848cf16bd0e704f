package org.integrityrisk.app.rest.call;

import java.util.EnumMap;
import java.util.Map;
import org.integrityrisk.core.risk.MajorMatter;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPointContent;

/** Reads what a risk point says from a body. */
public final class PointBody {

  private PointBody() {}

  /** The content; a field that was not sent is empty. */
  public static RiskPointContent content(JsonBody body) {
    return new RiskPointContent(changes(body));
  }

  /** The fields that were sent; one that was sent empty or null is to be emptied. */
  public static Map<RiskField, String> changes(JsonBody body) {
    Map<RiskField, String> values = new EnumMap<>(RiskField.class);
    for (RiskField field : RiskField.values()) {
      if (body.names(field.code())) {
        values.put(field, value(field, body));
      }
    }
    return values;
  }

  private static String value(RiskField field, JsonBody body) {
    return field == RiskField.THREE_MAJORS
        ? MajorMatter.codesIn(String.join(",", body.texts(field.code())))
        : body.text(field.code());
  }
}
