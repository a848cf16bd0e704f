package org.integrityrisk.core.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.integrityrisk.core.power.PointOnPower;
import org.integrityrisk.core.power.PointsOnPowers;
import org.integrityrisk.core.power.Power;
import org.integrityrisk.core.power.PowerCatalogue;
import org.integrityrisk.core.power.Powers;
import org.integrityrisk.core.register.PointRow;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskState;

/** The power catalogue in memory. */
public final class MemoryPowers implements Powers, PointsOnPowers {

  private final Fuse fuse;
  private final MemoryRegister register;
  private final Map<String, Power> powers = new TreeMap<>();

  public MemoryPowers(Fuse fuse, MemoryRegister register) {
    this.fuse = fuse;
    this.register = register;
  }

  @Override
  public PowerCatalogue catalogue() {
    return PowerCatalogue.of(powers.values());
  }

  @Override
  public boolean save(Optional<Power> before, Power after) {
    fuse.beforeWrite();
    boolean asBefore = catalogue().find(after.code()).equals(before);
    if (asBefore) {
      put(after);
    }
    return asBefore;
  }

  @Override
  public boolean delete(Power power) {
    fuse.beforeWrite();
    return powers.remove(power.code(), power);
  }

  /** Whatever stood there before. */
  public void put(Power power) {
    powers.put(power.code(), power);
  }

  @Override
  public List<PointOnPower> of(String power) {
    return register.points().stream()
        .filter(row -> row.content().get(RiskField.POWER).equals(power))
        .filter(row -> !row.state().equals(RiskState.WITHDRAWN))
        .map(MemoryPowers::onPower)
        .toList();
  }

  private static PointOnPower onPower(PointRow row) {
    return new PointOnPower(
        row.id(), row.key(), row.content().get(RiskField.FLOW_STEP), row.state());
  }
}
