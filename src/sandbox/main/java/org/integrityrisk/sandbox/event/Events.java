package org.integrityrisk.sandbox.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners in the publisher's thread; a listener that fails is logged and does not hurt the
 * others.
 */
public final class Events implements EventPublisher {
  private static final Logger LOG = LoggerFactory.getLogger(Events.class);

  private final List<Listening> listening = new CopyOnWriteArrayList<>();

  @Override
  public void publish(Object event) {
    listening.stream()
        .filter(listener -> listener.takes(event))
        .forEach(listener -> listener.tell(event));
  }

  /**
   * Registers every public method that is marked {@link EventListener}.
   *
   * @throws IllegalArgumentException when the object has none
   */
  @Override
  public void register(Object listener) {
    List<Listening> found =
        Arrays.stream(listener.getClass().getMethods())
            .filter(method -> method.isAnnotationPresent(EventListener.class) && !method.isBridge())
            .map(method -> new Listening(listener, method))
            .toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException("No listener methods: " + listener.getClass().getName());
    }
    unregister(listener);
    listening.addAll(found);
  }

  @Override
  public void unregister(Object listener) {
    listening.removeIf(entry -> entry.owner() == listener);
  }

  @Override
  public void unregisterAll() {
    listening.clear();
  }

  private record Listening(Object owner, Method method) {
    boolean takes(Object event) {
      return method.getParameterTypes()[0].isInstance(event);
    }

    void tell(Object event) {
      try {
        method.invoke(owner, event);
      } catch (InvocationTargetException e) {
        LOG.error("Listener {} failed", method, e.getCause());
      } catch (IllegalAccessException e) {
        LOG.error("Listener {} is not public", method, e);
      }
    }
  }
}
