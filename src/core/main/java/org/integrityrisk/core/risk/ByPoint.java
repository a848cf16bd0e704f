package org.integrityrisk.core.risk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is kept of several risk points, read together and not one point after the other.
 *
 * @param kept what is kept of each point, by the host's id of the point; a point of which nothing
 *     is kept may be missing
 * @param <T> one thing that is kept
 */
public record ByPoint<T>(Map<String, List<T>> kept) {

  public ByPoint {
    kept = Map.copyOf(kept);
  }

  /** Read one point after the other, by a store that cannot do better. */
  public static <T> ByPoint<T> each(
      Collection<String> pointIds, Function<String, ? extends Collection<T>> read) {
    Map<String, List<T>> kept = new LinkedHashMap<>();
    pointIds.forEach(id -> kept.put(id, List.copyOf(read.apply(id))));
    return new ByPoint<>(kept);
  }

  /** Out of a list, whose order stays within each point. */
  public static <T> ByPoint<T> grouped(List<T> all, Function<? super T, String> pointId) {
    return new ByPoint<>(all.stream().collect(Collectors.groupingBy(pointId)));
  }

  /** What is kept of a point; an empty list when there is nothing. */
  public List<T> of(String pointId) {
    return kept.getOrDefault(pointId, List.of());
  }
}
