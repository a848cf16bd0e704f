package org.integrityrisk.core.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.superior.FiledPoint;
import org.integrityrisk.core.superior.Reply;
import org.integrityrisk.core.superior.SuperiorFiling;
import org.integrityrisk.core.superior.SuperiorFilings;

/** The register of filings in memory. */
public final class MemoryFilings implements SuperiorFilings {

  private final Fuse fuse;
  private final Map<String, SuperiorFiling> kept = new LinkedHashMap<>();

  MemoryFilings(Fuse fuse) {
    this.fuse = fuse;
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
    return Optional.ofNullable(kept.get(id));
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
    kept.computeIfPresent(id, (same, sent) -> sent.reply().isPresent() ? sent : with(sent, reply));
  }

  private static SuperiorFiling with(SuperiorFiling sent, Reply reply) {
    return new SuperiorFiling(
        sent.id(),
        sent.project(),
        sent.number(),
        sent.receiver(),
        sent.sent(),
        sent.points(),
        sent.sender(),
        sent.recorded(),
        Optional.of(reply));
  }
}
