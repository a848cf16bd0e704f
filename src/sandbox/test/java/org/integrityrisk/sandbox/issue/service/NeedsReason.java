package org.integrityrisk.sandbox.issue.service;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** A step that needs a comment. */
public class NeedsReason implements Validator {
  @Override
  public void validate(Map variables, Map arguments, PropertySet properties)
      throws InvalidInputException {
    if (variables.get("comment") == null) {
      throw new InvalidInputException("comment", "reason-missing");
    }
  }
}
