package org.integrityrisk.core.world;

import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.core.change.Refusals;
import org.integrityrisk.core.change.Refused;

/** What hosts have refused, in memory. */
public final class MemoryRefusals implements Refusals {

  private final Fuse fuse;
  private final List<Refused> all = new ArrayList<>();

  MemoryRefusals(Fuse fuse) {
    this.fuse = fuse;
  }

  @Override
  public void keep(Refused refused) {
    fuse.beforeWrite();
    boolean known =
        all.stream()
            .anyMatch(
                one ->
                    one.change().equals(refused.change())
                        && one.key().equals(refused.key())
                        && one.word().equals(refused.word()));
    if (!known) {
      all.add(refused);
    }
  }

  @Override
  public List<Refused> of(String project) {
    return all.stream().filter(one -> one.project().equals(project)).toList();
  }

  @Override
  public void forget(String project) {
    fuse.beforeWrite();
    all.removeIf(one -> one.project().equals(project));
  }
}
