package org.integrityrisk.core.change;

import java.util.List;

/** What hosts have refused; kept until the next change of the project's regime. */
public interface Refusals {

  /** Keeps one; does nothing when one of that change and point is kept already. */
  void keep(Refused refused);

  /** All of a project, in the order in which they were kept. */
  List<Refused> of(String project);

  /** Forgets those of a project. */
  void forget(String project);
}
