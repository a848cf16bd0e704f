package org.integrityrisk.core.regime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The presets, and the versions that administrators have saved. */
public final class RegimeLibrary implements Regimes {

  private static final int KEPT = 50;

  private final Presets presets;
  private final RegimeVersions versions;

  /** By the text of their file: reading and checking one takes longer than asking for it. */
  private final Map<String, Regime> read =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Regime> eldest) {
              return size() > KEPT;
            }
          });

  public RegimeLibrary(Presets presets, RegimeVersions versions) {
    this.presets = presets;
    this.versions = versions;
  }

  /**
   * The presets, then the newest version of each regime that is none of them. A version that
   * today's checks do not accept any more is not offered.
   */
  @Override
  public List<Regime> all() {
    Map<String, RegimeVersion> newest = new LinkedHashMap<>();
    versions.all().stream()
        .filter(version -> presets.find(version.key()).isEmpty())
        .filter(version -> read.containsKey(version.yaml()) || isRight(version))
        .forEach(version -> newest.put(version.key(), version));
    List<Regime> all = new ArrayList<>(presets.all());
    newest.values().forEach(version -> all.add(read(version)));
    return all;
  }

  @Override
  public Optional<Regime> find(String reference) {
    RegimeReference named = RegimeReference.of(reference);
    if (named.version().isPresent()) {
      return versions.find(named.key(), named.version().get()).map(this::read);
    }
    return presets.find(named.key()).or(() -> Regimes.super.find(named.key()));
  }

  @Override
  public String referenceOf(Regime regime) {
    return presets
        .find(regime.key())
        .filter(preset -> preset.version().equals(regime.version()))
        .map(Regime::key)
        .orElseGet(() -> RegimeReference.to(regime.key(), regime.version()).text());
  }

  private static boolean isRight(RegimeVersion version) {
    return RegimeFile.problemsOf(version.yaml()).isEmpty();
  }

  private Regime read(RegimeVersion version) {
    return read.computeIfAbsent(version.yaml(), RegimeFile::read);
  }
}
