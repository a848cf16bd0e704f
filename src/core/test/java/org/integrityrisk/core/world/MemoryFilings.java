package org.integrityrisk.core.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.integrityrisk.core.superior.FiledPoint;
import org.integrityrisk.core.superior.Reply;
import org.integrityrisk.core.superior.SuperiorFiling;
import org.integrityrisk.core.superior.SuperiorFilings;

/** The register of filings in memory. */
public final class MemoryFilings implements SuperiorFilings {

  private final Fuse fuse;
  private final Map<String, SuperiorFiling> kept = new LinkedHashMap<>();

  private final Predicate<String> present;

  /** The predicate says of a point's id whether the point is still there. */
  MemoryFilings(Fuse fuse, Predicate<String> present) {
    this.fuse = fuse;
    this.present = present;
  }

  @Override
  public boolean send(SuperiorFiling filing) {
    fuse.beforeWrite();
    boolean fresh = filing.points().stream().noneMatch(this::isFiled);
    if (fresh) {
      kept.put(filing.id(), filing);
    }
    return fresh;
  }

  private boolean isFiled(FiledPoint point) {
    return kept.values().stream()
        .flatMap(filing -> filing.points().stream())
        .anyMatch(one -> one.id().equals(point.id()) && one.round() == point.round());
  }

  @Override
  public Optional<SuperiorFiling> find(String id) {
    return Optional.ofNullable(kept.get(id)).map(this::asItIs);
  }

  @Override
  public List<SuperiorFiling> of(String project, int start, int limit) {
    return kept.values().stream()
        .filter(filing -> filing.project().equals(project))
        .skip(start)
        .limit(limit)
        .toList();
  }

  @Override
  public List<SuperiorFiling> ofPoint(String pointId) {
    return kept.values().stream()
        .filter(filing -> filing.points().stream().anyMatch(one -> one.id().equals(pointId)))
        .toList();
  }

  @Override
  public void reply(String id, Reply reply) {
    fuse.beforeWrite();
    kept.computeIfPresent(
        id,
        (same, sent) -> sent.reply().isPresent() ? sent : with(sent, Optional.of(reply), Set.of()));
  }

  private SuperiorFiling asItIs(SuperiorFiling one) {
    Set<String> gone =
        one.points().stream()
            .map(FiledPoint::id)
            .filter(id -> !present.test(id))
            .collect(Collectors.toUnmodifiableSet());
    return with(one, one.reply(), gone);
  }

  private static SuperiorFiling with(SuperiorFiling sent, Optional<Reply> reply, Set<String> gone) {
    return new SuperiorFiling(
        sent.id(),
        sent.project(),
        sent.number(),
        sent.receiver(),
        sent.sent(),
        sent.points(),
        sent.sender(),
        sent.recorded(),
        reply,
        gone);
  }
}
