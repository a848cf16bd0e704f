package org.integrityrisk.app.store;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Knows in which request of the host the present thread works, so that the audit trail can say. */
@Component
public class CurrentRequest {

  private final ThreadLocal<String> current = ThreadLocal.withInitial(() -> "");

  /**
   * Does the work as part of a request.
   *
   * @param id what the host calls the request
   */
  public <T> T during(String id, Supplier<T> work) {
    current.set(id);
    try {
      return work.get();
    } finally {
      current.remove();
    }
  }

  /** What the host calls the request; empty outside of one. */
  String id() {
    return current.get();
  }
}
