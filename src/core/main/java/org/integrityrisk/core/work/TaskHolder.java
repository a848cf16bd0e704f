package org.integrityrisk.core.work;

import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Office;

/** Whom a task awaits. */
public sealed interface TaskHolder {

  /** One person, whatever office they hold. */
  record Person(String user) implements TaskHolder {}

  /** Whoever holds the office when somebody asks, so that a change of head moves the task. */
  record Seat(Office office) implements TaskHolder {}

  /**
   * The person.
   *
   * @param user user key
   */
  static TaskHolder person(String user) {
    return new Person(user);
  }

  /**
   * The holders of an office.
   *
   * @param of code of the department (heads and in-charge leaders) or of the unit (all others)
   */
  static TaskHolder office(HolderRole role, String of) {
    return new Seat(new Office(role, of));
  }
}
