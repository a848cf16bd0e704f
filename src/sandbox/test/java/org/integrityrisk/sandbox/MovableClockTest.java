package org.integrityrisk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MovableClockTest {
  private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

  private final MovableClock clock = MovableClock.on(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void it_shows_the_true_time_until_it_is_put_forward() {
    assertThat(clock.instant()).isEqualTo(NOW);
    clock.forward(Duration.ofDays(10));
    clock.forward(Duration.ofDays(1));
    assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(11)));
    assertThat(clock.withZone(ZoneOffset.ofHours(8)).instant()).isEqualTo(clock.instant());
  }

  @Test
  void it_does_not_go_back() {
    assertThatIllegalArgumentException().isThrownBy(() -> clock.forward(Duration.ofDays(-1)));
  }
}
