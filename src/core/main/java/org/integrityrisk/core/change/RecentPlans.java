package org.integrityrisk.core.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The outlines of the plans that were looked at last on this node. Nothing rests on them but speed:
 * another node, or a later look, works the whole plan out again.
 */
public final class RecentPlans {

  /** An administrator compares few plans at a time, and each takes some bytes for each point. */
  private static final int MOST = 4;

  private final Map<String, PlanOutline> byFingerprint = new LinkedHashMap<>(MOST, 0.75f, true);

  synchronized void keep(PlanOutline outline) {
    byFingerprint.put(outline.fingerprint(), outline);
    if (byFingerprint.size() > MOST) {
      byFingerprint.remove(byFingerprint.keySet().iterator().next());
    }
  }

  /** The outline of a plan for the same request. */
  synchronized Optional<PlanOutline> find(ChangeRequest request, String fingerprint) {
    return Optional.ofNullable(byFingerprint.get(fingerprint))
        .filter(outline -> outline.request().equals(request));
  }
}
