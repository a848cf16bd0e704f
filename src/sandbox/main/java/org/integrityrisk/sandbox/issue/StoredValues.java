package org.integrityrisk.sandbox.issue;

import java.util.List;
import java.util.Map;

/** The stored values of custom fields of some issues. */
@FunctionalInterface
interface StoredValues {
  /** No values at all. */
  StoredValues NONE = issueId -> Map.of();

  /** By id of the field. */
  Map<Long, List<Object>> of(long issueId);
}
