package org.integrityrisk.core.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.review.Opinion;
import org.integrityrisk.core.review.Opinions;
import org.integrityrisk.core.risk.ContentVersions;
import org.integrityrisk.core.risk.GradeContent;
import org.integrityrisk.core.risk.Gradings;
import org.integrityrisk.core.risk.KeptContent;
import org.integrityrisk.core.risk.LoadPoint;
import org.integrityrisk.core.risk.LoadedPoint;
import org.integrityrisk.core.risk.PointGrading;
import org.integrityrisk.core.risk.RiskPointContent;

/**
 * Tells what a risk point has said: every content on which somebody decided, in each cycle, and
 * what it says now.
 */
public final class ListVersions {

  private final LoadPoint points;
  private final ContentVersions contents;
  private final Opinions opinions;
  private final Gradings gradings;

  public ListVersions(
      LoadPoint points, ContentVersions contents, Opinions opinions, Gradings gradings) {
    this.points = points;
    this.contents = contents;
    this.opinions = opinions;
    this.gradings = gradings;
  }

  /**
   * The versions of a point, the oldest first; the last one is the present one, unless the point
   * says again what it said before.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when there is no such point or
   *     the user may not see it
   */
  public List<PointVersion> of(String user, String key) {
    LoadedPoint loaded = points.forUser(user, key);
    String id = loaded.point().id();
    RiskPointContent present = loaded.point().content();
    List<KeptContent> kept = new ArrayList<>(contents.history(id));
    if (kept.stream().noneMatch(one -> one.is(present))) {
      kept.add(new KeptContent(present, Optional.empty()));
    }
    List<Opinion> all = opinions.of(id);
    List<PointVersion> versions = new ArrayList<>();
    for (int at = 0; at < kept.size(); at++) {
      versions.add(version(loaded, at + 1, kept.get(at), decidedOn(all, kept, at)));
    }
    return List.copyOf(versions);
  }

  /**
   * One of the versions.
   *
   * @throws org.integrityrisk.core.text.DomainException NOT_FOUND when there is none of that number
   */
  public static PointVersion numbered(List<PointVersion> versions, int number) {
    return versions.stream()
        .filter(version -> version.number() == number)
        .findFirst()
        .orElseThrow(() -> Refusals.notFound(Integer.toString(number)));
  }

  private PointVersion version(
      LoadedPoint loaded, int number, KeptContent kept, List<Opinion> decided) {
    boolean current = kept.is(loaded.point().content());
    Optional<PointGrading> stored =
        current ? gradings.of(loaded.point().id()) : Optional.<PointGrading>empty();
    Optional<Instant> since = kept.kept().or(() -> decided.stream().findFirst().map(Opinion::time));
    return new PointVersion(
        number,
        kept.content(),
        current,
        since,
        decided,
        stored.orElseGet(() -> graded(loaded, kept.content(), decided)),
        stored.isEmpty());
  }

  /** By the rules as they are now; what a reviewer set at that time stands. */
  private static PointGrading graded(
      LoadedPoint loaded, RiskPointContent content, List<Opinion> decided) {
    PointGrading asked =
        PointGrading.proposed(
            new GradeContent(loaded.regime(), loaded.register()).propose(content));
    return decided.stream()
        .filter(opinion -> !opinion.level().isEmpty())
        .reduce((earlier, later) -> later)
        .map(opinion -> asked.overruledBy(overruled(opinion)))
        .orElse(asked);
  }

  private static PointGrading.Overruled overruled(Opinion opinion) {
    return new PointGrading.Overruled(
        opinion.level(), opinion.text(), opinion.user(), opinion.name(), opinion.meeting());
  }

  /**
   * The decisions on a version: on its content, and, when the point said the same in another cycle
   * later, before that.
   */
  private static List<Opinion> decidedOn(List<Opinion> all, List<KeptContent> kept, int at) {
    KeptContent version = kept.get(at);
    Instant from = isFirst(kept, at) ? Instant.MIN : version.kept().orElse(Instant.MIN);
    Instant until =
        kept.subList(at + 1, kept.size()).stream()
            .filter(version::saysTheSameAs)
            .flatMap(later -> later.kept().stream())
            .findFirst()
            .orElse(Instant.MAX);
    return all.stream()
        .filter(opinion -> opinion.contentHash().equals(version.hash()))
        .filter(opinion -> !opinion.time().isBefore(from) && opinion.time().isBefore(until))
        .toList();
  }

  private static boolean isFirst(List<KeptContent> kept, int at) {
    KeptContent version = kept.get(at);
    return kept.subList(0, at).stream().noneMatch(version::saysTheSameAs);
  }
}
