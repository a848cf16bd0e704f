package org.integrityrisk.app.install;

import java.util.List;
import java.util.Optional;

/**
 * What a set-up will do or has done.
 *
 * @param steps one for each object, in order; after a failure those that were reached
 * @param failure where it stopped, if it did; running it again goes on from there
 */
public record SetupOutcome(List<Step> steps, Optional<Failure> failure) {

  public SetupOutcome {
    steps = List.copyOf(steps);
  }

  /**
   * One object.
   *
   * @param item the object
   * @param action what is done with it
   * @param hostId its id in the host, empty while it has none
   */
  public record Step(SetupItem item, SetupAction action, Optional<String> hostId) {}

  /**
   * The object at which the host refused or lacked something.
   *
   * @param item the object
   * @param detail the host's own words, for administrators
   */
  public record Failure(SetupItem item, String detail) {}
}
