package org.integrityrisk.core.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.measure.MeasureStanding;
import org.integrityrisk.core.register.LinkedRows;
import org.integrityrisk.core.register.PointRow;
import org.integrityrisk.core.register.Register;
import org.integrityrisk.core.register.RegisterIndex;
import org.integrityrisk.core.risk.RiskState;
import org.integrityrisk.core.warning.Warning;

/** The register in memory. */
public final class MemoryRegister implements Register, RegisterIndex, LinkedRows {

  private final Fuse fuse;
  private final Map<String, PointRow> points = new LinkedHashMap<>();
  private final Map<String, ControlMeasure> measures = new LinkedHashMap<>();
  private final Map<String, MeasureStanding> standings = new LinkedHashMap<>();
  private final Map<String, Warning> warnings = new LinkedHashMap<>();

  public MemoryRegister(Fuse fuse) {
    this.fuse = fuse;
  }

  @Override
  public void addAll(List<PointRow> rows) {
    for (PointRow row : rows) {
      fuse.beforeWrite();
      assertThat(points.put(row.id(), row)).isNull();
    }
  }

  @Override
  public void put(PointRow row) {
    fuse.beforeWrite();
    points.put(row.id(), row);
  }

  @Override
  public void put(ControlMeasure measure) {
    fuse.beforeWrite();
    measures.put(measure.id(), measure);
  }

  @Override
  public void put(ControlMeasure measure, MeasureStanding standing) {
    fuse.beforeWrite();
    standings.put(measure.id(), standing);
  }

  @Override
  public void put(Warning warning) {
    fuse.beforeWrite();
    warnings.put(warning.id(), warning);
  }

  /** In memory nothing is counted ahead. */
  @Override
  public void recount(List<String> keys) {
    fuse.beforeWrite();
  }

  @Override
  public void remove(String issueId) {
    fuse.beforeWrite();
    points.remove(issueId);
    measures.remove(issueId);
    warnings.remove(issueId);
  }

  @Override
  public List<String> keysIn(Set<String> departments) {
    return points.values().stream()
        .filter(row -> departments.contains(row.content().department()))
        .filter(row -> !row.state().equals(RiskState.WITHDRAWN))
        .map(PointRow::key)
        .toList();
  }

  @Override
  public List<String> keysUnderDeadline() {
    return points.values().stream()
        .filter(row -> row.review().due().isPresent())
        .map(PointRow::key)
        .toList();
  }

  @Override
  public Set<String> idsOf(String project) {
    return points.values().stream()
        .filter(row -> row.project().equals(project))
        .map(PointRow::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<String> idsOf(String project, Collection<String> keys) {
    return points.values().stream()
        .filter(row -> row.project().equals(project) && keys.contains(row.key()))
        .map(PointRow::id)
        .toList();
  }

  @Override
  public List<ControlMeasure> differentMeasures(List<ControlMeasure> all) {
    return all.stream().filter(one -> !one.equals(measures.get(one.id()))).toList();
  }

  @Override
  public List<Warning> differentWarnings(List<Warning> all) {
    return all.stream().filter(one -> !one.equals(warnings.get(one.id()))).toList();
  }

  @Override
  public void undate(String id) {
    throw new UnsupportedOperationException("No issue in memory loses its date: " + id);
  }

  @Override
  public Set<String> linkedIdsOf(String project) {
    return Stream.concat(
            measures.values().stream()
                .filter(row -> row.project().equals(project))
                .map(ControlMeasure::id),
            warnings.values().stream()
                .filter(row -> row.project().equals(project))
                .map(Warning::id))
        .collect(Collectors.toUnmodifiableSet());
  }

  public List<PointRow> points() {
    return List.copyOf(points.values());
  }

  /** The row of the point with that key. */
  public PointRow point(String key) {
    return points.values().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
  }

  public List<ControlMeasure> measures() {
    return List.copyOf(measures.values());
  }

  /** What is shown of a measure besides what its issue says. */
  public MeasureStanding standing(ControlMeasure measure) {
    return standings.get(measure.id());
  }

  public List<Warning> warnings() {
    return List.copyOf(warnings.values());
  }
}
