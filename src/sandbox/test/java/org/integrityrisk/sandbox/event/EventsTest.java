package org.integrityrisk.sandbox.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsTest {
  private final Events events = new Events();

  /** Keeps what it is told. */
  public static class Listener {
    private final List<Object> told = new ArrayList<>();

    @EventListener
    public void onText(CharSequence text) {
      told.add(text);
    }

    @EventListener
    public void onNumber(Integer number) {
      throw new IllegalStateException("Not today: " + number);
    }
  }

  @Test
  void a_listener_is_told_of_its_type_of_event_once() {
    Listener listener = new Listener();
    events.register(listener);
    events.register(listener);
    events.publish("text");
    events.publish(List.of());
    assertThat(listener.told).containsExactly("text");
  }

  @Test
  void who_has_left_is_told_nothing() {
    Listener listener = new Listener();
    events.register(listener);
    events.unregister(listener);
    events.publish("text");
    assertThat(listener.told).isEmpty();
  }

  @Test
  void a_failing_listener_does_not_hurt_the_publisher_or_others() {
    Listener first = new Listener();
    Listener second = new Listener();
    events.register(first);
    events.register(second);
    events.publish(1);
    events.publish("after");
    assertThat(second.told).containsExactly("after");
  }

  @Test
  void a_listener_without_methods_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> events.register("no listener"));
  }
}
