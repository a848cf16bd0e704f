package org.integrityrisk.core.journal;

import java.util.function.Supplier;

/**
 * Writes to the app's own storage that are kept together or not at all. What lives at the host,
 * such as issues, is not among them; for that there is the journal.
 */
public interface Together {

  /** Does the work in one transaction; whatever it throws undoes it. */
  <T> T keep(Supplier<T> work);
}
