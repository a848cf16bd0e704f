package org.integrityrisk.core.warning;

import java.util.List;

/** The entries of accountability; none is ever changed or taken away. */
public interface Accountabilities {

  /** Adds an entry; false, and nothing is added, when there is one of that id. */
  boolean append(AccountabilityEntry entry);

  /** The entries that a warning has led to, oldest first. */
  List<AccountabilityEntry> ofWarning(String warningKey);
}
