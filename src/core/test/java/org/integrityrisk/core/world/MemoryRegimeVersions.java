package org.integrityrisk.core.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.regime.RegimeReference;
import org.integrityrisk.core.regime.RegimeVersion;
import org.integrityrisk.core.regime.RegimeVersions;

/** Saved versions of regimes, in memory. */
public final class MemoryRegimeVersions implements RegimeVersions {

  private final Map<RegimeReference, RegimeVersion> versions = new LinkedHashMap<>();

  @Override
  public List<RegimeVersion> all() {
    return List.copyOf(versions.values());
  }

  @Override
  public Optional<RegimeVersion> find(String key, String version) {
    return Optional.ofNullable(versions.get(new RegimeReference(key, Optional.of(version))));
  }

  @Override
  public boolean add(RegimeVersion version) {
    return versions.putIfAbsent(version.reference(), version) == null;
  }

  @Override
  public void delete(String key, String version) {
    versions.remove(new RegimeReference(key, Optional.of(version)));
  }
}
