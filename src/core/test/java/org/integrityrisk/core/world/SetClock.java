package org.integrityrisk.core.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that moves only when told to. */
public final class SetClock extends Clock {

  private Instant now = Instant.parse("2026-11-22T08:00:00Z");

  public void pass(Duration time) {
    now = now.plus(time);
  }

  public void stand(Instant moment) {
    now = moment;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("The world has one zone");
  }
}
