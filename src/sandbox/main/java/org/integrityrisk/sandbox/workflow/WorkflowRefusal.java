package org.integrityrisk.sandbox.workflow;

import com.opensymphony.workflow.InvalidInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A validator refused an action: messages for fields, and for the whole. */
public final class WorkflowRefusal extends RuntimeException {
  private final transient Map<String, String> errors = new LinkedHashMap<>();
  private final transient List<String> messages = new ArrayList<>();

  WorkflowRefusal(InvalidInputException cause) {
    super("Refused: " + cause.getErrors() + " " + cause.getGenericErrors(), cause);
    Map<?, ?> ofFields = cause.getErrors();
    List<?> ofTheWhole = cause.getGenericErrors();
    ofFields.forEach((field, text) -> errors.put((String) field, (String) text));
    ofTheWhole.forEach(text -> messages.add((String) text));
  }

  /** By field id. */
  public Map<String, String> errors() {
    return errors;
  }

  public List<String> messages() {
    return messages;
  }
}
