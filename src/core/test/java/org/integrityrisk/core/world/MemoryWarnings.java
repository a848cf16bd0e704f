package org.integrityrisk.core.world;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.warning.Warning;
import org.integrityrisk.core.warning.WarningContent;
import org.integrityrisk.core.warning.WarningHandling;
import org.integrityrisk.core.warning.WarningState;
import org.integrityrisk.core.warning.Warnings;

/** Early warnings in memory. */
public final class MemoryWarnings implements Warnings {

  private final Clock clock;
  private final Map<String, Warning> warnings = new LinkedHashMap<>();

  MemoryWarnings(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<Warning> find(String key) {
    return Optional.ofNullable(warnings.get(key));
  }

  @Override
  public List<Warning> ofPoint(String pointKey) {
    return warnings.values().stream().filter(one -> one.point().equals(pointKey)).toList();
  }

  @Override
  public Warning create(String project, String point, WarningContent content, String actor) {
    String number = Integer.toString(warnings.size() + 1);
    Warning warning =
        new Warning(
            "3000" + number,
            project + "-W" + number,
            project,
            point,
            content,
            WarningState.ISSUED,
            WarningHandling.NONE,
            actor,
            clock.instant(),
            clock.instant());
    warnings.put(warning.key(), warning);
    return warning;
  }

  @Override
  public void move(String key, WarningState next, WarningHandling handling, String actor) {
    warnings.computeIfPresent(
        key,
        (same, before) ->
            new Warning(
                before.id(),
                before.key(),
                before.project(),
                before.point(),
                before.content(),
                next,
                handling,
                before.issuer(),
                before.issued(),
                clock.instant()));
  }
}
