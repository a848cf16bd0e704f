package org.integrityrisk.sandbox.templates;

import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes every reference for HTML, unless its value or its name says that it is HTML. */
public final class EscapingHandler implements ReferenceInsertionEventHandler {
  private static final Pattern HTML_NAME =
      Pattern.compile("\\$!?\\{?(?:.*[.])?\\w*Html(?:\\(.*\\))?}?");

  @Override
  public Object referenceInsert(String reference, Object value) {
    if (value == null || value instanceof Html || HTML_NAME.matcher(reference).matches()) {
      return value;
    }
    return Html.escape(value.toString());
  }
}
