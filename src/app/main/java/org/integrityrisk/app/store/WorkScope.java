package org.integrityrisk.app.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Remembers what one piece of work, such as a REST call, reads again and again, so that it is read
 * once. Nothing outlives the work, and nothing is shared between threads or nodes. Outside a scope
 * every read goes to the database.
 */
@Component
public class WorkScope {

  private final ThreadLocal<Map<Object, Object>> known = new ThreadLocal<>();

  /** Does the work in a scope; within another scope it belongs to that one. */
  public <T> T during(Supplier<T> work) {
    if (known.get() != null) {
      return work.get();
    }
    known.set(new HashMap<>());
    try {
      return work.get();
    } finally {
      known.remove();
    }
  }

  /**
   * What was read under that key in this scope, or what is read now.
   *
   * @param key names what is read; always of the same type of answer
   */
  @SuppressWarnings("unchecked")
  <T> T once(Object key, Supplier<T> read) {
    Map<Object, Object> scope = known.get();
    if (scope == null) {
      return read.get();
    }
    if (!scope.containsKey(key)) {
      scope.put(key, read.get());
    }
    return (T) scope.get(key);
  }

  /** Forgets everything: something that others may have read has been written. */
  void forget() {
    Map<Object, Object> scope = known.get();
    if (scope != null) {
      scope.clear();
    }
  }
}
