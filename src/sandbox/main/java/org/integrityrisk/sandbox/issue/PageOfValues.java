package org.integrityrisk.sandbox.issue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Values of the issues that were read together: asked for once, when the first of them needs its
 * own.
 */
final class PageOfValues implements StoredValues {
  private final Collection<Long> issueIds;
  private final Function<Collection<Long>, Map<Long, Map<Long, List<Object>>>> reader;
  private Map<Long, Map<Long, List<Object>>> values;

  PageOfValues(
      Collection<Long> issueIds,
      Function<Collection<Long>, Map<Long, Map<Long, List<Object>>>> reader) {
    this.issueIds = List.copyOf(issueIds);
    this.reader = reader;
  }

  @Override
  public synchronized Map<Long, List<Object>> of(long issueId) {
    if (values == null) {
      values = reader.apply(issueIds);
    }
    return values.getOrDefault(issueId, Map.of());
  }
}
