package org.integrityrisk.core.world;

import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.core.measure.MeasureAct;
import org.integrityrisk.core.measure.MeasureActs;

/** Acts on measures in memory. */
public final class MemoryMeasureActs implements MeasureActs {

  private final Fuse fuse;
  private final List<MeasureAct> acts = new ArrayList<>();

  MemoryMeasureActs(Fuse fuse) {
    this.fuse = fuse;
  }

  @Override
  public void append(MeasureAct act) {
    fuse.beforeWrite();
    if (acts.stream().noneMatch(kept -> kept.id().equals(act.id()))) {
      acts.add(act);
    }
  }

  @Override
  public List<MeasureAct> of(String measureId) {
    return acts.stream().filter(act -> act.measure().equals(measureId)).toList();
  }
}
