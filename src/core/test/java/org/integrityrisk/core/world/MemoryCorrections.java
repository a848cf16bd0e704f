package org.integrityrisk.core.world;

import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.core.review.Correction;
import org.integrityrisk.core.review.Corrections;

/** Corrections in memory. */
public final class MemoryCorrections implements Corrections {

  private final List<Correction> corrections = new ArrayList<>();

  @Override
  public void keep(Correction correction) {
    corrections.removeIf(
        one -> one.pointId().equals(correction.pointId()) && one.user().equals(correction.user()));
    corrections.add(correction);
  }

  @Override
  public List<Correction> of(String pointId) {
    return corrections.stream().filter(one -> one.pointId().equals(pointId)).toList();
  }
}
