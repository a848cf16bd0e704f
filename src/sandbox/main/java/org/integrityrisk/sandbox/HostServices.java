package org.integrityrisk.sandbox;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The services of the host by interface: what the app's {@code imports} index and {@code
 * ComponentAccessor} find.
 *
 * <p>An interface that is not offered does not exist for the app: importing it is a start error
 * that names it.
 */
public final class HostServices {
  private final Map<Class<?>, Object> byType = new ConcurrentHashMap<>();

  /**
   * Offers a service under an interface (or host class).
   *
   * @throws IllegalStateException when the interface is offered already
   */
  public <T> void offer(Class<T> type, T service) {
    if (byType.putIfAbsent(type, service) != null) {
      throw new IllegalStateException("Offered twice: " + type.getName());
    }
  }

  public <T> Optional<T> find(Class<T> type) {
    return Optional.ofNullable(byType.get(type)).map(type::cast);
  }

  /**
   * The service.
   *
   * @throws UnsupportedOperationException naming the interface when the sandbox does not offer it
   */
  public <T> T get(Class<T> type) {
    return find(type).orElseThrow(() -> Unsupported.member(type.getName()));
  }
}
