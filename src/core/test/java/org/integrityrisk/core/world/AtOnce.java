package org.integrityrisk.core.world;

import java.util.function.Supplier;
import org.integrityrisk.core.journal.Together;

/** Nothing fails between two writes in memory. */
public final class AtOnce implements Together {

  @Override
  public <T> T keep(Supplier<T> work) {
    return work.get();
  }
}
