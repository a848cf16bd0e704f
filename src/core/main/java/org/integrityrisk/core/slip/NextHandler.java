package org.integrityrisk.core.slip;

import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;

/** Finds whom a slip is handed to: somebody who takes part in the project. */
public final class NextHandler {

  private final People people;
  private final Permissions permissions;

  public NextHandler(People people, Permissions permissions) {
    this.people = people;
    this.permissions = permissions;
  }

  /**
   * The user key of whom somebody wrote.
   *
   * @param field the field that the name stands in
   * @throws DomainException INVALID ({@code slip.unknown-person})
   */
  String find(String project, String written, String field) {
    return people
        .keyOf(written)
        .filter(key -> permissions.mayBrowse(key, project))
        .orElseThrow(
            () -> DomainException.invalid(Problem.of("slip.unknown-person", written).at(field)));
  }
}
