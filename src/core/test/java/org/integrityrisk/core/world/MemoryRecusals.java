package org.integrityrisk.core.world;

import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.core.review.Recusal;
import org.integrityrisk.core.review.Recusals;

/** Recusals in memory. */
public final class MemoryRecusals implements Recusals {

  private final List<Recusal> recusals = new ArrayList<>();

  @Override
  public boolean append(Recusal recusal) {
    return of(recusal.pointId()).stream().noneMatch(one -> one.user().equals(recusal.user()))
        && recusals.add(recusal);
  }

  @Override
  public List<Recusal> of(String pointId) {
    return recusals.stream().filter(one -> one.pointId().equals(pointId)).toList();
  }
}
