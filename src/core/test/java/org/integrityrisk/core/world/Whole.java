package org.integrityrisk.core.world;

import java.util.function.Supplier;
import org.integrityrisk.core.journal.Together;

/** Writes are kept together, or the process dies before all of them. */
record Whole(Fuse fuse) implements Together {

  @Override
  public <T> T keep(Supplier<T> work) {
    return fuse.asOne(work);
  }
}
