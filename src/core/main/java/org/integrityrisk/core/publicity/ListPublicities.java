package org.integrityrisk.core.publicity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.access.Sights;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;

/** Lists the publicities that a person may see: running first, each kind with the latest first. */
public final class ListPublicities {

  private final Publicities publicities;
  private final Organisation organisation;
  private final Actors actors;
  private final Sights sights;
  private final Clock clock;

  public ListPublicities(
      Publicities publicities,
      Organisation organisation,
      Actors actors,
      Permissions permissions,
      Clock clock) {
    this.publicities = publicities;
    this.organisation = organisation;
    this.actors = actors;
    this.sights = new Sights(permissions, organisation, actors);
    this.clock = clock;
  }

  /**
   * The publicities for a user.
   *
   * @param project key of the project to look in; every project when empty
   */
  public List<PublicitySummary> of(String user, Optional<String> project) {
    OrganisationRegister register = organisation.register();
    Actor actor = actors.of(user, register);
    Map<String, Sight> seen = new HashMap<>();
    LocalDate today = LocalDate.now(clock);
    return publicities.all().stream()
        .filter(one -> project.filter(key -> !key.equals(one.notice().project())).isEmpty())
        .filter(
            one ->
                seen.computeIfAbsent(one.notice().project(), key -> sights.of(user, key))
                        .covers(one.notice().unit())
                    || PublicityAudience.includes(one.notice(), actor, register))
        .sorted(order(today))
        .toList();
  }

  private static Comparator<PublicitySummary> order(LocalDate today) {
    return Comparator.comparing((PublicitySummary one) -> one.state(today))
        .thenComparing(one -> one.notice().to(), Comparator.reverseOrder())
        .thenComparing(one -> one.notice().opened(), Comparator.reverseOrder());
  }
}
