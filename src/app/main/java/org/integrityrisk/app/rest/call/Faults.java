package org.integrityrisk.app.rest.call;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * What failed where nothing may be logged: the kind of failure and the place in the code, counted
 * in the memory of this node. Neither messages, which can hold what somebody wrote, nor times.
 */
@Component
public class Faults {

  private static final String OURS = "org.integrityrisk.";
  private static final int MOST = 50;

  private final Map<String, Integer> counts = new TreeMap<>();

  /** A kind of failure and how often it happened since the node started. */
  public record Fault(String what, int times) {}

  synchronized void note(RuntimeException thrown) {
    String what = thrown.getClass().getName() + " @ " + place(thrown);
    if (counts.containsKey(what) || counts.size() < MOST) {
      counts.merge(what, 1, Integer::sum);
    }
  }

  /** All of them. */
  public synchronized List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    counts.forEach((what, times) -> all.add(new Fault(what, times)));
    return all;
  }

  private static String place(RuntimeException thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(line -> line.getClassName().startsWith(OURS))
        .findFirst()
        .map(line -> line.getClassName() + "." + line.getMethodName() + ":" + line.getLineNumber())
        .orElse("");
  }
}
