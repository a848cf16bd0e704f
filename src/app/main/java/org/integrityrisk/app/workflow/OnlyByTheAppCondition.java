package org.integrityrisk.app.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/**
 * Hides the transitions of measures and warnings from the host's own screens: the app's pages ask
 * for what belongs to them.
 */
public class OnlyByTheAppCondition implements Condition {
  private final ActionInHand inHand;

  public OnlyByTheAppCondition(ActionInHand inHand) {
    this.inHand = inHand;
  }

  @Override
  @SuppressWarnings("rawtypes") // as the engine declares it
  public boolean passesCondition(Map variables, Map arguments, PropertySet properties) {
    return inHand.isByTheApp();
  }
}
