package org.integrityrisk.core.work;

import java.util.List;

/** Finds what awaits a person, from the register. */
public interface Worklist {

  /** The items, in any order. */
  List<WorkItem> find(WorkQuery query);
}
