package org.integrityrisk.core.world;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.integrityrisk.core.measure.ControlMeasure;
import org.integrityrisk.core.measure.MeasureContent;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.measure.Measures;

/** Control measures in memory. */
public final class MemoryMeasures implements Measures {

  private final Clock clock;
  private final Map<String, ControlMeasure> measures = new LinkedHashMap<>();

  MemoryMeasures(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<ControlMeasure> find(String key) {
    return Optional.ofNullable(measures.get(key));
  }

  @Override
  public List<ControlMeasure> ofPoint(String pointKey) {
    return measures.values().stream()
        .filter(measure -> measure.points().contains(pointKey))
        .toList();
  }

  List<ControlMeasure> all() {
    return List.copyOf(measures.values());
  }

  @Override
  public ControlMeasure create(
      String project, MeasureContent content, Set<String> points, String actor) {
    String number = Integer.toString(measures.size() + 1);
    ControlMeasure measure =
        new ControlMeasure(
            "2000" + number,
            project + "-M" + number,
            project,
            content,
            MeasureState.PLANNED,
            points,
            clock.instant());
    measures.put(measure.key(), measure);
    return measure;
  }

  @Override
  public void rewrite(String key, MeasureContent content, String actor) {
    change(key, before -> with(before, content, before.state(), before.points()));
  }

  @Override
  public void link(String key, String point, String actor) {
    change(
        key,
        before -> {
          Set<String> more = new HashSet<>(before.points());
          more.add(point);
          return with(before, before.content(), before.state(), more);
        });
  }

  @Override
  public void delete(String key, String actor) {
    measures.remove(key);
  }

  @Override
  public void unlink(String key, String point, String actor) {
    change(
        key,
        before -> {
          Set<String> fewer = new HashSet<>(before.points());
          fewer.remove(point);
          return with(before, before.content(), before.state(), fewer);
        });
  }

  private void change(String key, UnaryOperator<ControlMeasure> how) {
    measures.computeIfPresent(key, (same, before) -> how.apply(before));
  }

  private ControlMeasure with(
      ControlMeasure before, MeasureContent content, MeasureState state, Set<String> points) {
    return new ControlMeasure(
        before.id(), before.key(), before.project(), content, state, points, clock.instant());
  }

  @Override
  public void move(String key, MeasureState next, String note, String actor) {
    change(key, before -> with(before, before.content(), next, before.points()));
  }
}
