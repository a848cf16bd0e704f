package org.integrityrisk.app.workflow;

/** Codes of the screens that the host shows before a transition. */
public final class TransitionScreen {
  /** The screen on which a reviewer writes an opinion or a reason, in the host's comment field. */
  public static final String OPINION = "opinion";

  private TransitionScreen() {}
}
