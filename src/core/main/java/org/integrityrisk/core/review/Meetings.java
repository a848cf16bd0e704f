package org.integrityrisk.core.review;

import java.util.List;
import java.util.Optional;

/** The meetings recorded. */
public interface Meetings {

  /** Keeps a meeting. Does nothing when one of that id is kept already. */
  void save(Meeting meeting);

  Optional<Meeting> find(String id);

  /** The project's meetings, latest first. */
  List<Meeting> of(String project, int start, int limit);
}
