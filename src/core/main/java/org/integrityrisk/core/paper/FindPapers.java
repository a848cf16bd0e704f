package org.integrityrisk.core.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;

/** Finds papers for somebody, who gets only those that person may see. */
public final class FindPapers {

  /** As many as there are. */
  public static final int ALL = Integer.MAX_VALUE;

  private final Papers papers;
  private final Organisation organisation;
  private final Actors actors;
  private final Permissions permissions;
  private final Clock clock;

  public FindPapers(
      Papers papers,
      Organisation organisation,
      Actors actors,
      Permissions permissions,
      Clock clock) {
    this.papers = papers;
    this.organisation = organisation;
    this.actors = actors;
    this.permissions = permissions;
    this.clock = clock;
  }

  /**
   * A kind of paper, and who may see which.
   *
   * @param sight what an actor may see, from the actor's rights
   * @param read gives the papers of these ids, in their order
   */
  public record Shelf<T>(
      PaperKind kind, Function<Rights, PaperSight> sight, Function<List<String>, List<T>> read) {}

  /**
   * A part of the papers for a user.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the user may not see the
   *     project
   */
  public <T> PaperPage<T> page(
      Shelf<T> shelf, String user, String project, PaperFilter filter, int start, int limit) {
    PaperPage<PaperCard> found = papers.find(query(shelf, user, project, filter), start, limit);
    List<String> ids = found.map(PaperCard::id).papers();
    return new PaperPage<>(found.total(), shelf.read().apply(ids));
  }

  /**
   * How many a user would find, by the level that issued them.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when the user may not see the
   *     project
   */
  public List<PaperTally> countByLevel(
      Shelf<?> shelf, String user, String project, PaperFilter filter) {
    return papers.countByLevel(query(shelf, user, project, filter));
  }

  private PaperQuery query(Shelf<?> shelf, String user, String project, PaperFilter filter) {
    if (!permissions.mayLookIn(user, project)) {
      throw Refusals.notFound(project);
    }
    OrganisationRegister register = organisation.register();
    ZoneId zone = clock.getZone();
    return new PaperQuery(
        shelf.kind(),
        project,
        shelf.sight().apply(new Rights(actors.of(user, register), register)),
        filter,
        filter.unit().isEmpty() ? Set.of() : register.unitAndBelow(filter.unit()),
        filter.from().map(day -> day.atStartOfDay(zone).toInstant()),
        filter.to().map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
        LocalDate.now(clock));
  }
}
