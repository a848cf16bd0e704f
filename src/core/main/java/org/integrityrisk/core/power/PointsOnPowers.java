package org.integrityrisk.core.power;

import java.util.List;

/** Read port: which risk points are about a power. */
@FunctionalInterface
public interface PointsOnPowers {

  /** The points of all projects that are about the power and not withdrawn, by key. */
  List<PointOnPower> of(String power);
}
