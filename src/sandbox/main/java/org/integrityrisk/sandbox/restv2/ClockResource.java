package org.integrityrisk.sandbox.restv2;

import com.atlassian.annotations.security.SystemAdminOnly;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.integrityrisk.sandbox.MovableClock;

/**
 * {@code clock}: puts the clock of a sandbox forward that was started with {@code --movable-clock}.
 * Jira has nothing like it.
 */
@SystemAdminOnly
@Path("clock")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ClockResource {
  private static final int MOST_DAYS = 3660;

  private final MovableClock clock;

  ClockResource(MovableClock clock) {
    this.clock = clock;
  }

  /** How far the clock goes forward; what is not named is zero. */
  public record Forward(int days, int minutes) {}

  /** What the clock shows. */
  public record Shown(String now) {}

  @POST
  public Shown forward(Forward forward) {
    Duration by = Duration.ofDays(forward.days()).plusMinutes(forward.minutes());
    if (by.isNegative() || by.toDays() > MOST_DAYS) {
      throw new BadRequestException("0 to " + MOST_DAYS + " days");
    }
    clock.forward(by);
    return new Shown(clock.instant().toString());
  }
}
