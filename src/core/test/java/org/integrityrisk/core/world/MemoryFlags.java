package org.integrityrisk.core.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.reexamination.Flag;
import org.integrityrisk.core.reexamination.FlagEnd;
import org.integrityrisk.core.reexamination.Flags;
import org.integrityrisk.core.review.FlaggedPoints;

/** Flags in memory. */
public final class MemoryFlags implements Flags, FlaggedPoints {

  private final Fuse fuse;
  private final Map<String, Flag> flags = new LinkedHashMap<>();

  MemoryFlags(Fuse fuse) {
    this.fuse = fuse;
  }

  @Override
  public boolean raise(Flag flag) {
    fuse.beforeWrite();
    return flags.putIfAbsent(flag.id(), flag) == null;
  }

  @Override
  public void end(String id, FlagEnd end) {
    fuse.beforeWrite();
    flags.computeIfPresent(id, (same, flag) -> flag.stands() ? ended(flag, end) : flag);
  }

  @Override
  public List<Flag> of(String pointId) {
    return flags.values().stream().filter(flag -> flag.pointId().equals(pointId)).toList();
  }

  @Override
  public boolean isFlagged(String pointId) {
    return of(pointId).stream().anyMatch(Flag::stands);
  }

  private static Flag ended(Flag flag, FlagEnd end) {
    return new Flag(
        flag.id(), flag.pointId(), flag.because(), flag.by(), flag.raised(), Optional.of(end));
  }
}
