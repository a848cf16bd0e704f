package org.integrityrisk.sandbox.testapp;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Gives the panel the notes and what the descriptor says. */
public class PanelContext implements ContextProvider {
  private final Notes notes;
  private Map<String, String> params = Map.of();

  public PanelContext(Notes notes) {
    this.notes = notes;
  }

  @Override
  public void init(Map<String, String> given) {
    params = given;
  }

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    return Map.of("notes", notes.all(), "mark", params.get("mark"));
  }
}
