package org.integrityrisk.app.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Keeps measures and warnings from being created on the host's own screens, beside their point. */
public class OnlyByTheAppValidator implements Validator {
  private final ActionInHand inHand;
  private final RefusalText refusals;

  public OnlyByTheAppValidator(ActionInHand inHand, RefusalText refusals) {
    this.inHand = inHand;
    this.refusals = refusals;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the engine declares it
  public void validate(Map variables, Map arguments, PropertySet properties)
      throws InvalidInputException {
    if (!inHand.isByTheApp()) {
      throw refusals.asInvalidInput("integrity-risk.error.workflow.only-by-the-app");
    }
  }
}
