package org.integrityrisk.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that can be put forward while the sandbox runs, since no check can wait for a deadline.
 * Only this process sees the other time; it runs on from there, and starts at the true time again.
 */
public final class MovableClock extends Clock {
  private final Clock actual;
  private final AtomicReference<Duration> ahead;

  private MovableClock(Clock actual, AtomicReference<Duration> ahead) {
    this.actual = actual;
    this.ahead = ahead;
  }

  /** A clock that shows the time of another one until it is put forward. */
  static MovableClock on(Clock actual) {
    return new MovableClock(actual, new AtomicReference<>(Duration.ZERO));
  }

  /**
   * Puts the clock forward.
   *
   * @throws IllegalArgumentException when it would go back
   */
  public void forward(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("A clock does not go back");
    }
    ahead.accumulateAndGet(by, Duration::plus);
  }

  @Override
  public Instant instant() {
    return actual.instant().plus(ahead.get());
  }

  @Override
  public ZoneId getZone() {
    return actual.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new MovableClock(actual.withZone(zone), ahead);
  }
}
