package org.integrityrisk.app.workflow;

/** Ids that the host gave to what a workflow refers to. */
public interface HostIds {

  /**
   * Id of the status of a state.
   *
   * @throws java.util.NoSuchElementException when the set-up has not created it
   */
  String status(String stateCode);

  /**
   * Id of a transition screen.
   *
   * @throws java.util.NoSuchElementException when the set-up has not created it
   */
  String screen(String screenCode);
}
