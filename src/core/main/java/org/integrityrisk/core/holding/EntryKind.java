package org.integrityrisk.core.holding;

import org.integrityrisk.core.text.Coded;

/** What a line of the ledger says. */
public enum EntryKind implements Coded {
  /** Taken from its owner, who may get it back (扣押). */
  TAKE("take", 1, 0),
  /** Confiscated without having been taken before (直接没收). */
  CONFISCATE_OUTRIGHT("confiscate-outright", 0, 1),
  /** What was taken is confiscated (扣押转没收). */
  CONFISCATE("confiscate", -1, 1),
  /** What was taken goes back to its owner (解除扣押、退还). */
  RELEASE("release", -1, 0),
  /** What was confiscated is destroyed (销毁). */
  DESTROY("destroy", 0, -1),
  /** What was confiscated is handed in (上缴). */
  HAND_IN("hand-in", 0, -1),
  /** The stock is counted (盘点). */
  STOCK_TAKING("stock-taking", 0, 0),
  /** An earlier line was wrong and does not count (冲销). */
  REVERSAL("reversal", 0, 0);

  private final String code;
  private final int taken;
  private final int confiscated;

  EntryKind(String code, int taken, int confiscated) {
    this.code = code;
    this.taken = taken;
    this.confiscated = confiscated;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether it moves a quantity. */
  public boolean isMovement() {
    return taken != 0 || confiscated != 0;
  }

  /** Whether an item can come into the ledger by it. */
  public boolean isIntake() {
    return taken + confiscated > 0;
  }

  /** Whether something leaves the ledger by it. */
  public boolean isOutgo() {
    return taken + confiscated < 0;
  }

  /** How it changes what is held taken: by its quantity as often as this says. */
  int taken() {
    return taken;
  }

  /** How it changes what is held confiscated: by its quantity as often as this says. */
  int confiscated() {
    return confiscated;
  }
}
