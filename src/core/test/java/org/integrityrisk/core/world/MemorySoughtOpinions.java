package org.integrityrisk.core.world;

import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.core.review.SoughtOpinion;
import org.integrityrisk.core.review.SoughtOpinions;

/** Opinions sought, in memory. */
public final class MemorySoughtOpinions implements SoughtOpinions {

  private final List<SoughtOpinion> opinions = new ArrayList<>();

  @Override
  public boolean append(SoughtOpinion opinion) {
    return opinions.stream().noneMatch(kept -> isSame(kept, opinion)) && opinions.add(opinion);
  }

  @Override
  public void answer(SoughtOpinion opinion) {
    opinions.replaceAll(kept -> isSame(kept, opinion) ? opinion : kept);
  }

  @Override
  public List<SoughtOpinion> of(String pointId) {
    return opinions.stream().filter(one -> one.pointId().equals(pointId)).toList();
  }

  private static boolean isSame(SoughtOpinion one, SoughtOpinion other) {
    return one.pointId().equals(other.pointId())
        && one.round() == other.round()
        && one.step().equals(other.step())
        && one.role().equals(other.role())
        && one.isRequestToOffice() == other.isRequestToOffice()
        && (!one.role().isEmpty() || one.user().equals(other.user()));
  }
}
