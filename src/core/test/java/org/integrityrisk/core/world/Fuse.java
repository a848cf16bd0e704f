package org.integrityrisk.core.world;

import java.util.function.Supplier;

/** Lets the world crash, or refuse, right before a write of one's choice. */
public final class Fuse {

  private static final int NEVER = -1;

  private int writesLeft = NEVER;
  private boolean deadly;
  private int writes;
  private boolean within;

  /** The process dies before the write after so many. */
  public void crashAfter(int count) {
    writesLeft = count;
    deadly = true;
  }

  /** The host fails at the write after so many, and the process goes on. */
  public void failAfter(int count) {
    writesLeft = count;
    deadly = false;
  }

  /** How many writes there were in all. */
  public int writes() {
    return writes;
  }

  /** Writes that are one to the world: it crashes before all of them, or after. */
  <T> T asOne(Supplier<T> work) {
    beforeWrite();
    within = true;
    try {
      return work.get();
    } finally {
      within = false;
    }
  }

  void beforeWrite() {
    if (within) {
      return;
    }
    if (writesLeft == 0) {
      writesLeft = NEVER;
      if (deadly) {
        throw new Crash();
      }
      throw new IllegalStateException("The host fails");
    }
    if (writesLeft > 0) {
      writesLeft--;
    }
    writes++;
  }
}
